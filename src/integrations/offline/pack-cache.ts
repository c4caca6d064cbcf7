import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PackFile, type PackInput, packFormat, writePacks } from './write-packs.ts';

/** Packs of what was packed in a former build are taken from there. */
export interface PackCache {
  /** As `writePacks`; `isNew` tells whether they were not in the cache. */
  packs(
    inputs: readonly PackInput[],
    mostClusters?: number,
  ): Promise<{ files: readonly PackFile[]; isNew: boolean }>;
  /** Deletes what this build did not use, when there is much of it. */
  prune(): Promise<void>;
}

/** Files that are kept although no build may use them any more: a few editions of a large archive. */
const usualMost = 600;

interface Record {
  readonly files: readonly { readonly sha256: string; readonly entries: number }[];
}

/**
 * @param folder - made when it is not there; anything in it may be deleted at any time.
 * @param mostFiles - so many stay although this build did not use them all.
 */
export function packCache(folder: string, mostFiles: number = usualMost): PackCache {
  const used = new Set<string>();
  const recordName = (key: string) => `${key}.json`;
  const packName = (sha256: string) => `${sha256}.pack`;

  async function taken(key: string): Promise<readonly PackFile[]> {
    const record = JSON.parse(await readFile(join(folder, recordName(key)), 'utf8')) as Record;
    return Promise.all(
      record.files.map(async ({ sha256, entries }) => {
        const bytes = await readFile(join(folder, packName(sha256)));
        if (sha256Of(bytes) !== sha256) throw new Error(sha256);
        used.add(packName(sha256));
        return { bytes, entries };
      }),
    );
  }

  /** Written aside first: a killed build leaves no half file. */
  async function put(name: string, content: string | Uint8Array): Promise<void> {
    const path = join(folder, name);
    const aside = `${path}.${process.pid}`;
    await writeFile(aside, content);
    await rename(aside, path);
    used.add(name);
  }

  return {
    async packs(inputs, mostClusters) {
      await mkdir(folder, { recursive: true });
      const key = keyOf(inputs, mostClusters);
      used.add(recordName(key));
      // Whatever is wrong with the cache, the packs can be written anew.
      const known = await taken(key).catch(() => undefined);
      if (known) return { files: known, isNew: false };
      const files = await writePacks(inputs, mostClusters);
      const sums = files.map(({ bytes, entries }) => ({ sha256: sha256Of(bytes), entries }));
      for (const [i, { bytes }] of files.entries())
        await put(packName(sums[i]?.sha256 ?? ''), bytes);
      await put(recordName(key), JSON.stringify({ files: sums } satisfies Record));
      return { files, isNew: true };
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      if (names.length <= mostFiles) return;
      for (const name of names.filter((each) => !used.has(each)))
        await rm(join(folder, name), { force: true });
    },
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function keyOf(inputs: readonly PackInput[], mostClusters: number | undefined): string {
  // Not the version of zlib: readers need not download again what a newer one would compress otherwise.
  const hash = createHash('sha256').update(`${packFormat} ${mostClusters}\0`);
  for (const { path, title, bytes } of inputs) {
    hash.update(JSON.stringify([path, title ?? null, bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}
