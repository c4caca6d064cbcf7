/** Old path (percent-decoded, with the base path) → where it leads and with which status. */
export type RedirectMap = ReadonlyMap<string, { readonly to: string; readonly status: number }>;

/** Reads the lines `/from /to 301` of a `_redirects` file; the first line for a path counts. */
export function parseRedirects(text: string): RedirectMap {
  const map = new Map<string, { to: string; status: number }>();
  for (const line of text.split(/\r?\n/)) {
    const [from, to, status = '301'] = line.trim().split(/\s+/);
    if (!from || !to || from.startsWith('#')) continue;
    const key = decodeURI(from);
    if (!map.has(key)) map.set(key, { to, status: Number.parseInt(status, 10) });
  }
  return map;
}
