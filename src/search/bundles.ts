import type { PartialArchive } from './types.ts';

/**
 * What `bundles.json` holds: `{ "bundles": [{ "id", "base" }], "glossary": { … } }`, and from a device
 * that has only some of the bundles also `"held"` and `"of"`.
 */
export interface Bundles {
  /** The oldest articles first. */
  readonly bundles: readonly Bundle[];
  /** Abbreviations and what they stand for. */
  readonly glossary: Readonly<Record<string, string>>;
  /** Set when these are not all bundles of the site. */
  readonly partial?: PartialArchive;
}

/** One index; its files lie in a folder that is named by their bytes. */
export interface Bundle {
  /** The folder, relative to the site's base path, with a slash at its end. */
  readonly base: string;
}

/** Checks what was read from `bundles.json`. Throws when it is anything else. */
export function readBundles(json: unknown): Bundles {
  const { bundles, glossary, held, of } = isRecord(json) ? json : {};
  if (!Array.isArray(bundles) || !isRecord(glossary)) throw broken();
  const all = { bundles: bundles.map(readBundle), glossary: glossary as Bundles['glossary'] };
  return typeof held === 'number' && typeof of === 'number' && held < of
    ? { ...all, partial: { held, of } }
    : all;
}

function readBundle(json: unknown): Bundle {
  const base = isRecord(json) ? json['base'] : undefined;
  if (typeof base !== 'string' || !/^pf\/[\da-z]+\/$/u.test(base)) throw broken();
  return { base };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function broken(): Error {
  return new Error('bundles.json không đúng dạng.');
}
