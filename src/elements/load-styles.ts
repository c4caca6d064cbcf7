import { h } from './dom.ts';

const loaded = new Map<string, Promise<void>>();

/**
 * Adds a style sheet that the page itself does without, once; resolves when it applies. One that
 * cannot be had resolves too: unstyled is better than not at all.
 */
export function loadStyles(url: string): Promise<void> {
  const known = loaded.get(url);
  if (known) return known;
  const link = h('link', { rel: 'stylesheet', href: url });
  const ready = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  loaded.set(url, ready);
  document.head.append(link);
  return ready;
}
