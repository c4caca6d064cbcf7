/** Finds the owners of a path in a CODEOWNERS file. */
export type OwnersOf = (path: string) => readonly string[];

/**
 * Reads CODEOWNERS as GitHub does, as far as our file goes: `*`, `**`, a slash in front.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function readOwners(text: string): OwnersOf {
  const lines = text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([pattern = '', ...owners]) => ({ matches: matcher(pattern), owners }));
  return (path) => lines.findLast(({ matches }) => matches(path))?.owners ?? [];
}

function matcher(pattern: string): (path: string) => boolean {
  const parts = { '**/': '(?:.*/)?', '*': '[^/]*' } as Record<string, string>;
  const body = pattern
    .replace(/^\//, '')
    .replaceAll(/\*\*\/|\*|[.+?^${}()|[\]\\]/g, (found) => parts[found] ?? `\\${found}`);
  const expression = new RegExp(`^${pattern.includes('/') ? '' : '(?:.*/)?'}${body}$`);
  return (path) => expression.test(path);
}
