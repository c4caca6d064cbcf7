import { copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ENCODING_VERSION, encodeVariant } from '../pictures/encode.ts';
import { picturesByHash } from '../pictures/folder.ts';
import { PICTURE_FOLDER, parseVariant, type Variant } from '../pictures/names.ts';

interface Places {
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
}

const TEXT_FILES = new Set(['.html', '.xml', '.json']);
const ENCODERS_AT_ONCE = 2;

/**
 * Makes each picture that the rendered pages name, and no other: the name holds the source's hash,
 * the width and the format, so the pages themselves are the list of work.
 *
 * @throws Error when a page names a picture that is not in the content folder.
 */
export async function writePictures(
  places: Places,
  onProgress: (done: number, all: number) => void,
): Promise<number> {
  const wanted = await namedPictures(places.outDir);
  if (wanted.size === 0) return 0;
  const sources = await picturesByHash(places.contentDir);
  const cache = join(places.cacheDir, `anh-v${ENCODING_VERSION}`);
  const target = join(places.outDir, PICTURE_FOLDER);
  await mkdir(cache, { recursive: true });
  await mkdir(target, { recursive: true });
  const queue = jobsFor(wanted);
  let done = 0;
  const worker = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { names, variant } = job;
      const source = sources.get(variant.hash);
      if (!source) {
        throw new Error(`Trang web nhắc đến ảnh ${names[0]} mà thư mục nội dung không có.`);
      }
      const file = await cached(join(cache, job.cacheName), source, variant);
      for (const name of names) await copyFile(file, join(target, name));
      done += names.length;
      onProgress(done, wanted.size);
    }
  };
  await Promise.all(Array.from({ length: ENCODERS_AT_ONCE }, worker));
  return wanted.size;
}

/** One file to encode, and every name under which pages ask for it. */
interface Job {
  readonly cacheName: string;
  readonly variant: Variant;
  readonly names: string[];
}

/**
 * A photo that stands in two folders under two names is one job: were it two, both encoders could
 * write the same file of the cache at once.
 */
function jobsFor(wanted: ReadonlyMap<string, Variant>): Job[] {
  const jobs = new Map<string, Job>();
  for (const [name, variant] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cacheName = name.slice(name.indexOf('.') + 1);
    const job = jobs.get(cacheName);
    if (job) job.names.push(name);
    else jobs.set(cacheName, { cacheName, variant, names: [name] });
  }
  return [...jobs.values()];
}

/** The path of a finished variant in the cache. Written aside first: a killed build leaves no half file. */
async function cached(path: string, source: string, variant: Variant): Promise<string> {
  if (await isFilled(path)) return path;
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, await encodeVariant(source, variant));
  await rename(aside, path);
  return path;
}

async function isFilled(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
}

async function namedPictures(outDir: string): Promise<Map<string, Variant>> {
  const wanted = new Map<string, Variant>();
  for (const file of await readdir(outDir, { recursive: true })) {
    if (!TEXT_FILES.has(extname(file))) continue;
    const text = await readFile(join(outDir, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/\/anh\/([a-z0-9.-]+)/g)) {
      const variant = parseVariant(name);
      if (variant) wanted.set(name, variant);
    }
  }
  return wanted;
}
