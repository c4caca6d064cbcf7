import { plainlyClicked } from './plain-click.ts';

const opener = '[data-search-open]';
const typing = 'input, textarea, select, [contenteditable]';

/**
 * Opens the search from the header's link, with `/` and with Ctrl+K or ⌘K. On the search page its own
 * field is the search. Where the dialog cannot be loaded, the link is followed.
 */
export function openSearchOnDemand(): void {
  const link = document.querySelector<HTMLAnchorElement>(opener);
  if (!link) return;
  const load = () => import('./search-dialog.ts');
  const preload = () => {
    load().catch(() => undefined);
  };
  for (const intent of ['pointerenter', 'focus', 'touchstart']) {
    link.addEventListener(intent, preload, { once: true, passive: true });
  }
  const open = (event: Event) => {
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('site-search[data-mode=page] [name=q]');
    if (field) {
      field.focus();
      return field.select();
    }
    load().then(
      ({ openSearchDialog }) => openSearchDialog(link.href),
      () => location.assign(link.href),
    );
  };
  document.addEventListener('click', (event) => {
    if (plainlyClicked(event, opener)) open(event);
  });
  document.addEventListener('keydown', (event) => {
    if (isShortcut(event)) open(event);
  });
}

function isShortcut({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  target,
  isComposing,
}: KeyboardEvent) {
  if (isComposing || altKey) return false;
  if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'k';
  return (
    key === '/' && !(target as Element).closest(typing) && !document.querySelector('dialog[open]')
  );
}
