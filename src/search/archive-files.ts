import { gunzip } from './gunzip.ts';

/** How the engine reaches its files; tests give their own. */
export interface ArchiveSource {
  /** Address of bundles.json. */
  readonly bundles: string;
  /** Address of the bundles.json that names what the device holds, where it may hold something. */
  readonly ownBundles?: () => string | undefined;
  /** The site's base path, with slashes at both ends. */
  readonly base: string;
  /** A file's bytes; `fresh`: as they are now, not from a cache. Rejects when it cannot be had. */
  readonly fetch: (url: string, fresh?: boolean) => Promise<Uint8Array<ArrayBuffer>>;
}

/** The site's files by their place under its base path, unpacked. */
export interface ArchiveFiles {
  bytes(path: string): Promise<Uint8Array>;
  json(path: string): Promise<Json>;
}

/** What stands in a JSON file, each part still to be looked at. */
export type Json = Readonly<Record<string, unknown>>;

/** Every file is unpacked, whatever the server did to it. Rejects when one is not what it should be. */
export function archiveFiles({ base, fetch }: ArchiveSource): ArchiveFiles {
  const bytes = async (path: string) => gunzip(await fetch(base + path));
  return { bytes, json: async (path) => parseJson(await bytes(path)) };
}

/** Throws when the bytes are not a JSON object. */
export function parseJson(bytes: Uint8Array): Json {
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof json !== 'object' || json === null) throw new Error('Tệp JSON không đúng dạng.');
  return json as Json;
}

/** Throws when it is no list; its items are numbers, since our build wrote it. */
export function asNumbers(value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw new Error('Tệp chỉ mục tìm kiếm không đúng dạng.');
  return value as readonly number[];
}

/** Throws when it is no string. */
export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Error('Tệp chỉ mục tìm kiếm không đúng dạng.');
  return value;
}

/** Throws when it is no list; its items are strings, since our build wrote it. */
export function asTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new Error('Tệp chỉ mục tìm kiếm không đúng dạng.');
  return value as readonly string[];
}
