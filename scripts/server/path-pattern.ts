/**
 * Whether a pattern of `_headers` covers a path: `*` stands for any characters, slashes included,
 * and `:name` for the rest of one segment. Both sides are percent-decoded.
 * https://docs.netlify.com/manage/routing/headers/
 */
export function matchesPattern(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      return part === '*' ? '.*' : '[^/]+';
    })
    .join('');
  return new RegExp(`^${source}$`, 'su').test(path);
}
