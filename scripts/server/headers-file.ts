import { matchesPattern } from './path-pattern.ts';

/** One rule of a `_headers` file. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` syntax which Netlify and Cloudflare Pages share: an address at the start
 * of a line, then indented `Name: value` lines; `#` starts a comment line.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: decodeURI(content), headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    const name = content.slice(0, colon).trim();
    if (colon > 0) rules.at(-1)?.headers.push([name, content.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers for a path (percent-decoded, with the base path). Values that several matching
 * rules give to one header are joined by commas, as the hosts do it.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!matchesPattern(rule.pattern, path)) continue;
    for (const [name, value] of rule.headers) {
      const earlier = headers.get(name);
      headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return headers;
}
