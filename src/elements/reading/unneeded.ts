/**
 * What the cache of saved articles need not keep: pages that are saved no longer, and files that no
 * remaining page names.
 *
 * @param kept - the paths of all that is kept; those of pages end in a slash.
 * @param pages - HTML by path, of the pages that are kept.
 */
export function unneeded(
  kept: readonly string[],
  pages: ReadonlyMap<string, string>,
  saved: ReadonlySet<string>,
): readonly string[] {
  const needed = [...pages].filter(([path]) => saved.has(path)).map(([, html]) => html);
  return kept.filter((path) =>
    isPage(path) ? !saved.has(path) : !needed.some((html) => html.includes(path)),
  );
}

/** Whether this is the path of a page, not of a picture. */
export function isPage(path: string): boolean {
  return path.endsWith('/');
}
