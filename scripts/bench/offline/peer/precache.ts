import { generateSW, getManifest, type ManifestEntry } from 'workbox-build';

/**
 * What the peer would keep: all files of the site, without what ours does not download either
 * (pictures) and without what serves neither (our packs and worker, the host's files).
 */
const ofSite = {
  globPatterns: ['**/*'],
  globIgnores: ['anh/**', 'the-anh/**', 'offline/**', 'sw.js', '_headers', '_redirects'],
  maximumFileSizeToCacheInBytes: 1_000_000_000,
  // Named by their content, so that their names are revision enough.
  dontCacheBustURLsMatching: /^(?:_astro|pf\/[\da-z]+)\//u,
};

/** Writes the peer's worker for a built site to a file. @returns how many files it precaches. */
export async function writePeerWorker(siteDir: string, swDest: string): Promise<number> {
  const { count } = await generateSW({
    ...ofSite,
    globDirectory: siteDir,
    swDest,
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    clientsClaim: true,
    skipWaiting: true,
    directoryIndex: 'index.html',
  });
  return count;
}

/** What the peer keeps of a built site. */
export async function precached(siteDir: string): Promise<readonly ManifestEntry[]> {
  const { manifestEntries } = await getManifest({ ...ofSite, globDirectory: siteDir });
  return manifestEntries;
}

type Entry = Pick<ManifestEntry, 'url' | 'revision'>;

/** The addresses that an update downloads: what is new or has another revision. */
export function changedAddresses(before: readonly Entry[], after: readonly Entry[]): string[] {
  const known = new Map(before.map(({ url, revision }) => [url, revision]));
  return after
    .filter(({ url, revision }) => !known.has(url) || known.get(url) !== revision)
    .map(({ url }) => url);
}
