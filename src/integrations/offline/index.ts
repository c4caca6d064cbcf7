/**
 * The offline edition of a rendered site: `offline/manifest.json` and the packs that it names; and the
 * service worker. What a pack's file looks like stands in src/offline/pack.ts, how a page is
 * kept in src/offline/fill-page.ts and frames.ts, what each kind of pack holds in
 * src/offline/manifest.ts.
 *
 * A pack depends on what it holds alone: articles do not hold their frames, and of other articles
 * only numbers; so the packs of years in which nothing was changed keep their bytes and names.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, manifestSchema, type Pack } from '../../offline/manifest.ts';
import type { SearchBundle } from './article-pages.ts';
import { packCache, sha256Of } from './pack-cache.ts';
import { type PlannedPacks, plannedPacks } from './planned-packs.ts';
import type { OldAddress } from './redirect-table.ts';

export { buildWorker } from './build-worker.ts';
export type { SearchBundle };

export interface OfflineOptions {
  /** The rendered site, complete; `offline/` is written here. */
  readonly outDir: string;
  readonly cacheDir: string;
  /** The search's bundles, the oldest first. */
  readonly bundles: readonly SearchBundle[];
  /** Old addresses, as they go over the wire. */
  readonly redirects: readonly OldAddress[];
  /** Without it the manifest tells workers to unregister themselves, and there are no packs. */
  readonly isOffered: boolean;
}

/** What was written. */
export interface OfflineEdition {
  readonly manifest: Manifest;
  /** Packs that were not in the cache. */
  readonly fresh: readonly Pack[];
}

/**
 * Writes the offline edition. The same site gives the same bytes.
 *
 * @throws Error (Vietnamese) naming a page that cannot be packed.
 */
export async function writeOfflineEdition(options: OfflineOptions): Promise<OfflineEdition> {
  const { outDir, isOffered } = options;
  await rm(join(outDir, 'offline'), { recursive: true, force: true });
  await mkdir(join(outDir, 'offline'), { recursive: true });
  const { packs, fresh } = isOffered ? await writeAll(options) : { packs: [], fresh: [] };
  const bundles = isOffered ? options.bundles.map(manifestBundle) : [];
  const manifest: Manifest = {
    schema: manifestSchema,
    build: editionName({ bundles, packs: packs.map(({ url, sha256 }) => [url, sha256]) }),
    kill: !isOffered,
    articles: bundles.reduce((sum, { articles }) => sum + articles, 0),
    bundles,
    packs,
  };
  await writeFile(join(outDir, 'offline/manifest.json'), `${JSON.stringify(manifest)}\n`);
  return { manifest, fresh };
}

function manifestBundle({ id, base, perFragment, articles }: SearchBundle) {
  return { id, base, articles: articles.length, perFragment };
}

async function writeAll({ outDir, cacheDir, bundles, redirects }: OfflineOptions) {
  const files = await outputFiles(outDir);
  const cache = packCache(join(cacheDir, 'offline'));
  const packs: Pack[] = [];
  const fresh: Pack[] = [];
  for (const planned of await plannedPacks(outDir, files, bundles, redirects)) {
    const written = await cache.packs(planned.inputs, mostClusters(planned));
    for (const [i, { bytes, entries }] of written.files.entries()) {
      const pack = packOf(planned, i, bytes, entries);
      await writeFile(join(outDir, pack.url), bytes);
      packs.push(pack);
      if (written.isNew) fresh.push(pack);
    }
  }
  await cache.prune();
  return { packs, fresh };
}

/** Recent articles grow in number by twenties: only the last of small packs changes then. */
function mostClusters({ kind, generation }: PlannedPacks): number | undefined {
  return kind === 'pages' && generation === 'recent' ? 2 : undefined;
}

function packOf(
  { id, kind, year, generation }: PlannedPacks,
  part: number,
  bytes: Uint8Array,
  entries: number,
): Pack {
  const name = part === 0 ? id : `${id}-${part + 1}`;
  const sha256 = sha256Of(bytes);
  return {
    id: name,
    kind,
    url: `offline/${name}.${sha256.slice(0, 10)}.pack`,
    sha256,
    bytes: bytes.length,
    ...(year === undefined ? {} : { year }),
    ...(generation === undefined ? {} : { generation }),
    articles: kind === 'pages' ? entries : 0,
  };
}

function editionName(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

async function outputFiles(outDir: string): Promise<readonly string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(outDir, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
