/**
 * `/offline/manifest.json`, the only data file that changes under its name: what an edition of the
 * site consists of. An edition is one build; its packs are named by their bytes, so that two
 * editions share what did not change.
 */
import { type Generation, generations } from './generations.ts';

export const manifestSchema = 1;

/**
 * - `shell`: what every page needs (scripts, styles, fonts, icons) and the pages' frames;
 * - `lists`: what changes with each article (home, first pages of the lists, `pf/bundles.json`);
 * - `pages`: articles of one year and generation, with what their hits show;
 * - `search`: the index of one generation;
 * - `pictures`: pictures of the articles of one year.
 */
export const packKinds = ['shell', 'lists', 'pages', 'search', 'pictures'] as const;
export type PackKind = (typeof packKinds)[number];

/** One file of packed pages or data. */
export interface Pack {
  /** Names it for people and in logs: `bai-2023`, `tim-kiem-archive-2`. */
  readonly id: string;
  readonly kind: PackKind;
  /** Relative to the site's base path: `offline/<id>.<hash>.pack`. */
  readonly url: string;
  /** Of the file's bytes, 64 hex digits. */
  readonly sha256: string;
  readonly bytes: number;
  /** Of `pages` and `pictures`. */
  readonly year?: string;
  /** Of `pages` and `search`. */
  readonly generation?: Generation;
  /** Articles in a pack of `pages`; else 0. */
  readonly articles: number;
}

/** A bundle of the search, and what it takes to answer for its fragment files from the pages. */
export interface ManifestBundle {
  readonly id: Generation;
  /** Relative to the site's base path: `pf/<hash>/`. */
  readonly base: string;
  readonly articles: number;
  /** Articles in each of its fragment files. */
  readonly perFragment: number;
}

export interface Manifest {
  readonly schema: typeof manifestSchema;
  /** Names the edition by its content. */
  readonly build: string;
  /** The worker is to unregister itself and to delete what it keeps. */
  readonly kill: boolean;
  readonly articles: number;
  /** The oldest first. */
  readonly bundles: readonly ManifestBundle[];
  /**
   * Packs of `pages` in the order of the search's pages, the oldest first: so an article's number in
   * its bundle tells its pack, and its number within its year can be counted.
   */
  readonly packs: readonly Pack[];
}

/** How far back the reader takes the articles along, from the least to the most. */
export const spans = ['now', 'recent', 'archive'] as const;
export type Span = (typeof spans)[number];

/** What the reader wants on the device. `now` without pictures is what every visit brings. */
export interface Choice {
  /** The oldest generation that is wanted. */
  readonly span: Span;
  readonly pictures: boolean;
}

export const leastChoice: Choice = { span: 'now', pictures: false };

/** The packs of an edition that a choice asks for, those first that are needed first. */
export function wantedPacks({ packs }: Manifest, { span, pictures }: Choice): readonly Pack[] {
  const oldest = generations.indexOf(span);
  const inSpan = packs.filter(
    ({ generation }) => generation === undefined || generations.indexOf(generation) >= oldest,
  );
  // Pictures are of years: those of which an article is taken.
  const years = new Set(inSpan.filter(({ kind }) => kind === 'pages').map(({ year }) => year));
  return packKinds.flatMap((kind) =>
    inSpan
      .filter((pack) => pack.kind === kind)
      .filter(() => kind !== 'pictures' || pictures)
      .filter((pack) => kind !== 'pictures' || years.has(pack.year)),
  );
}

/** Sum of the packs' sizes. */
export function bytesOf(packs: readonly Pack[]): number {
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Checks what was read from `manifest.json`. A kill switch counts whatever stands beside it: it may
 * come from a later release, with another schema.
 *
 * @throws Error (Vietnamese) when it is anything else: cut short, HTML, or of another schema.
 */
export function readManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw broken();
  }
  if (Object(json).kill === true) return { ...nothing, kill: true };
  if (!isManifest(json)) throw broken();
  return json;
}

const nothing: Manifest = {
  ...{ schema: manifestSchema, build: '', kill: false, articles: 0, bundles: [], packs: [] },
};

/** What each property looks like when it is written as text; `undefined` where it can be absent. */
type Shape = Readonly<Record<string, RegExp>>;

const count = /^\d+$/u;
const manifestShape: Shape = {
  schema: /* @__PURE__ */ oneOf([manifestSchema]),
  build: /./u,
  kill: /^(?:true|false)$/u,
  articles: count,
};
const bundleShape: Shape = {
  id: /* @__PURE__ */ oneOf(generations),
  base: /^pf\/[\da-z]+\/$/u,
  articles: count,
  perFragment: /^[1-9]\d*$/u,
};
const packShape: Shape = {
  id: /./u,
  kind: /* @__PURE__ */ oneOf(packKinds),
  url: /^offline\/[\w.-]+\.pack$/u,
  sha256: /^[\da-f]{64}$/u,
  bytes: count,
  articles: count,
  generation: /* @__PURE__ */ oneOf([...generations, 'undefined']),
};

function oneOf(values: readonly unknown[]): RegExp {
  return new RegExp(`^(?:${values.join('|')})$`, 'u');
}

function isManifest(value: unknown): value is Manifest {
  const { bundles, packs } = Object(value) as Readonly<Record<string, unknown>>;
  return fits(value, manifestShape) && allFit(bundles, bundleShape) && allFit(packs, packShape);
}

function allFit(values: unknown, shape: Shape): boolean {
  return Array.isArray(values) && values.every((value) => fits(value, shape));
}

function fits(value: unknown, shape: Shape): boolean {
  return Object.entries(shape).every(([key, pattern]) => pattern.test(String(Object(value)[key])));
}

function broken(): Error {
  return new Error('Danh mục bản ngoại tuyến không đúng dạng.');
}
