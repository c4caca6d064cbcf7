import type { HeaderRule } from './header-rules.ts';

/** What stands directly in the output folder. */
export interface OutputEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

const immutable = 'public, max-age=31536000, immutable';
/** May be stored, and is asked about before each use (an ETag makes that cheap). */
const revalidate = 'no-cache';

/** Files that are written after these rules. */
const knownFiles: readonly (readonly [string, string])[] = [
  ['sw-upkeep.js', revalidate],
  ['sw.js', revalidate],
];

/**
 * Folders with files that are named by their content, some of which are filled only after these
 * rules are written. A list that changes stands beside such files, so the patterns keep apart:
 * `:hash` is exactly one segment.
 */
const knownFolders: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  _astro: [['_astro/*', immutable]],
  anh: [['anh/*', immutable]],
  offline: [
    ['offline/*.pack', immutable],
    ['offline/manifest.json', revalidate],
  ],
  pf: [
    ['pf/:hash/*', immutable],
    ['pf/bundles.json', revalidate],
  ],
  'the-anh': [['the-anh/*', immutable]],
};

/** Read by the host itself and never served, or served at another address. */
const unserved = new Set(['_headers', '_redirects', 'index.html']);

/**
 * One Cache-Control for each address, with patterns that never overlap.
 *
 * Netlify and Cloudflare join the values of a header that several matching rules name, and only
 * Cloudflare can take one back (`! Header`). So there is no general rule with exceptions: each
 * thing at the top of the output gets a rule of its own. An address that names nothing in the
 * output (the 404 page) is left to the host; both have such answers revalidated.
 *
 * @param base - the base path, with a slash at both ends.
 */
export function cacheRules(entries: readonly OutputEntry[], base: string): HeaderRule[] {
  const known = new Set([...Object.keys(knownFolders), ...knownFiles.map(([name]) => name)]);
  const others = entries
    .filter(({ name }) => !unserved.has(name) && !known.has(name))
    .map(({ name, isFolder }) => [encodeURI(name) + (isFolder ? '/*' : ''), revalidate] as const);
  return [
    ['', revalidate] as const,
    ...Object.values(knownFolders).flat(),
    ...knownFiles,
    ...others,
  ]
    .map(([path, value]) => ({
      pattern: base + path,
      headers: [['Cache-Control', value] as const],
    }))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}
