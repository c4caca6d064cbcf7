import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PackIndex } from '../../offline/pack.ts';

/** What goes into a pack. */
export interface PackInput {
  /** Relative to the base path; no two in a pack are the same. */
  readonly path: string;
  /** Of an article: HTML-escaped. */
  readonly title?: string;
  readonly bytes: Uint8Array;
}

/** A pack as a file. */
export interface PackFile {
  readonly bytes: Uint8Array;
  readonly entries: number;
}

/** A name of what these functions make of their input; another one when that changes. */
export const packFormat = 1;

/** OFFLINE.md: so many save 40 % against gzip page by page; of more, each page read costs more. */
const perCluster = 64;
/** Unpacked bytes in a cluster, save a larger entry: what one read has to unpack. */
const maxCluster = 1_000_000;
const maxPack = 2_000_000;

interface Cluster {
  readonly inputs: readonly PackInput[];
  readonly bytes: Uint8Array;
  readonly isPacked: boolean;
}

/**
 * Writes packs of at most 2 MB, save for a larger entry, in the order of the inputs. What is appended
 * to the inputs changes only the last pack. The same inputs give the same bytes.
 *
 * @param mostClusters - in a pack; what is often appended to has small packs.
 * @throws Error (Vietnamese) when a path or title has two lines.
 */
export async function writePacks(
  inputs: readonly PackInput[],
  mostClusters = Number.POSITIVE_INFINITY,
): Promise<readonly PackFile[]> {
  for (const { path, title = '' } of inputs) {
    if (/\n/u.test(path + title)) throw new Error(`/${path}: tiêu đề «${title}» có hai dòng.`);
  }
  const clusters = await Promise.all(clustersOf(inputs).map(compressed));
  const packs: Cluster[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const cluster of clusters) {
    const added = cluster.bytes.length + indexBound(cluster.inputs);
    if (size + added > maxPack || packs.at(-1)?.length === mostClusters) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(cluster);
    size += added;
  }
  return Promise.all(packs.map(packFile));
}

/** More than the inputs take in a pack's gzipped index. */
function indexBound(inputs: readonly PackInput[]): number {
  const text = inputs.map(({ path, title = '' }) => path + title).join('');
  return Buffer.byteLength(text) + 16 * inputs.length;
}

/** What is compressed already stands alone and stays as it is. */
function clustersOf(inputs: readonly PackInput[]): readonly (readonly PackInput[])[] {
  const clusters: PackInput[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const input of inputs) {
    const isAlone = isCompressed(input);
    const last = clusters.at(-1);
    if (last && !isAlone && last.length < perCluster && size + input.bytes.length <= maxCluster) {
      last.push(input);
      size += input.bytes.length;
    } else {
      clusters.push([input]);
      size = isAlone ? Number.POSITIVE_INFINITY : input.bytes.length;
    }
  }
  return clusters;
}

function isCompressed({ path, bytes }: PackInput): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || /\.(?:webp|png|woff2)$/u.test(path);
}

async function compressed(inputs: readonly PackInput[]): Promise<Cluster> {
  const bytes = Buffer.concat(inputs.map((input) => input.bytes));
  const [first] = inputs;
  const isPacked = first !== undefined && !isCompressed(first);
  return { inputs, bytes: isPacked ? await gzipped(bytes) : bytes, isPacked };
}

async function packFile(clusters: readonly Cluster[]): Promise<PackFile> {
  const inputs = clusters.flatMap((cluster) => cluster.inputs);
  const hasTitles = inputs.some(({ title }) => title !== undefined);
  const index: PackIndex = {
    paths: inputs.map(({ path }) => path).join('\n'),
    ...(hasTitles ? { titles: inputs.map(({ title = '' }) => title).join('\n') } : {}),
    sizes: inputs.map(({ bytes }) => bytes.length),
    counts: clusters.map((cluster) => cluster.inputs.length),
    packed: clusters.map(({ bytes, isPacked }) => (isPacked ? bytes.length : 0)),
  };
  const head = await gzipped(Buffer.from(JSON.stringify(index), 'utf8'));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const bytes = Buffer.concat([length, head, ...clusters.map((cluster) => cluster.bytes)]);
  return { bytes, entries: inputs.length };
}

/** https://www.rfc-editor.org/rfc/rfc1952#page-5: the byte that names the machine's system; 255 is none. */
const systemByte = 9;

async function gzipped(bytes: Uint8Array): Promise<Buffer> {
  const packed = await promisify(gzip)(bytes, { level: 9 });
  packed[systemByte] = 255;
  return packed;
}
