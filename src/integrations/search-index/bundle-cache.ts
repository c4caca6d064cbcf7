import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleFile } from './bundle.ts';
import type { BundleParts } from './make-bundle.ts';

/** What a cached file begins with: the SHA-256 of the rest, then the length of the JSON that follows. */
const hashBytes = 32;
const lengthBytes = 4;
/** So many bundles that a build did not use are kept for others: of branches, or of a change undone. */
const keptOthers = 12;

interface Head extends Omit<BundleParts, 'files'> {
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/**
 * The parts of a bundle by what it is made of: from the folder where they are kept, else made and
 * kept. A kept bundle is one file, written aside and renamed, which begins with its own hash: one that
 * was cut off, damaged or half written is made anew.
 *
 * @param key - names all that the bundle depends on; a file name.
 */
export async function cachedBundle(
  folder: string,
  key: string,
  make: () => Promise<BundleParts>,
): Promise<{ readonly parts: BundleParts; readonly isKept: boolean }> {
  const path = join(folder, nameOf(key));
  const kept = await readKept(path);
  if (kept) return { parts: kept, isKept: true };
  const parts = await make();
  await mkdir(folder, { recursive: true });
  const aside = `${path}.${randomUUID()}.moi`;
  await writeFile(aside, packed(parts));
  await rename(aside, path);
  return { parts, isKept: false };
}

/**
 * Deletes all but the bundles with these keys and the newest others; so also, in time, what builds
 * that were killed have left behind.
 */
export async function pruneBundles(folder: string, keys: readonly string[]): Promise<void> {
  const used = new Set(keys.map(nameOf));
  const others = (await readdir(folder)).filter((name) => !used.has(name));
  const aged = await Promise.all(
    others.map(async (name) => {
      // Another build may have been here first.
      const info = await stat(join(folder, name)).catch(() => undefined);
      return { name, made: info?.mtimeMs ?? 0 };
    }),
  );
  const old = aged.sort((a, b) => b.made - a.made).slice(keptOthers);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}

function nameOf(key: string): string {
  return `${key}.bundle`;
}

async function readKept(path: string): Promise<BundleParts | undefined> {
  try {
    return unpacked(await readFile(path));
  } catch {
    // Whatever is wrong with it, it can be made again.
    return undefined;
  }
}

function packed({ files, ...rest }: BundleParts): Buffer {
  const sizes = files.map(({ path, content }) => ({ path, bytes: content.length }));
  const head = Buffer.from(JSON.stringify({ ...rest, files: sizes } satisfies Head));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  const body = Buffer.concat([length, head, ...files.map(({ content }) => content)]);
  return Buffer.concat([sha256(body), body]);
}

function unpacked(file: Buffer): BundleParts | undefined {
  const body = file.subarray(hashBytes);
  if (!sha256(body).equals(file.subarray(0, hashBytes))) return undefined;
  let at = lengthBytes + body.readUInt32LE();
  const { files, ...rest } = JSON.parse(body.toString('utf8', lengthBytes, at)) as Head;
  const take = ({ path, bytes }: Head['files'][number]): BundleFile => {
    at += bytes;
    return { path, content: body.subarray(at - bytes, at) };
  };
  return { ...rest, files: files.map(take) };
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
