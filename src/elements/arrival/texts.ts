import { readState } from '../../search/url-state.ts';

/** What tells how the reader came to an article. */
export interface Arrival {
  /** The article's own address. */
  readonly here: URL;
  /** What the search handed over, as JSON. */
  readonly handed: string | null;
  /** The state of the history entry. */
  readonly state: unknown;
  readonly referrer: string;
}

/**
 * The texts to mark, as the reader searched for them; none where no search led here, or the reader
 * took the marks off. The history entry goes first: it knows of that.
 */
export function textsToMark({ here, handed, state, referrer }: Arrival): readonly string[] {
  if (handed) {
    const { path, texts } = JSON.parse(handed) as Readonly<Record<string, unknown>>;
    if (path === here.pathname) return stringsIn(texts);
  }
  const kept = (state as { readonly marks?: unknown } | null)?.marks;
  if (kept !== undefined) return stringsIn(kept);
  if (!URL.canParse(referrer)) return [];
  const { origin, pathname, searchParams } = new URL(referrer);
  if (origin !== here.origin || !pathname.endsWith('/tim-kiem/')) return [];
  return stringsIn([readState(searchParams).text]);
}

function stringsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.filter((text) => typeof text === 'string' && text.trim());
}
