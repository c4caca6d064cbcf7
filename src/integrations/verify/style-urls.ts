const comment = /\/\*[\s\S]*?\*\//g;
const reference =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** The addresses that a style sheet makes the browser load, as they stand in it. */
export function styleUrls(css: string): string[] {
  const bare = css.replace(comment, '');
  return [...bare.matchAll(reference)].map(
    ([, double, single, unquoted, imported, importedSingle]) =>
      double ?? single ?? unquoted ?? imported ?? importedSingle ?? '',
  );
}
