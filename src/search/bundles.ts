/** What `bundles.json` holds: `{ "bundles": [{ "id", "base" }], "glossary": { … } }`. */
export interface Bundles {
  /** The oldest articles first. */
  readonly bundles: readonly Bundle[];
  /** Abbreviations and what they stand for. */
  readonly glossary: Readonly<Record<string, string>>;
}

/** One index; its files lie in a folder that is named by their bytes. */
export interface Bundle {
  /** The folder, relative to the site's base path, with a slash at its end. */
  readonly base: string;
}

/** Checks what was read from `bundles.json`. Throws when it is anything else. */
export function readBundles(json: unknown): Bundles {
  const { bundles, glossary } = isRecord(json) ? json : {};
  if (!Array.isArray(bundles) || !isRecord(glossary)) throw broken();
  return { bundles: bundles.map(readBundle), glossary: glossary as Bundles['glossary'] };
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
