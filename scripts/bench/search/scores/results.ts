import type { PerEngine } from '../engines/engine.ts';

/** How well one engine answers one class. */
export interface ClassScore {
  readonly mrr: number;
  /** The share of queries, 0 to 1, for which nothing at all was found. */
  readonly empty: number;
  readonly time: Times;
}

/** In milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** One class, and every engine's score in it. */
export interface ClassResult {
  readonly id: string;
  readonly name: string;
  readonly target: number;
  /** How many queries. */
  readonly n: number;
  readonly scores: PerEngine<ClassScore>;
}

/**
 * A query's time: asked for the first time, and again; the same with a slow processor. The slow ones
 * are few, so that hardly anything that one needs was loaded for another: their first times are those
 * of someone who has just come.
 */
export interface EngineTimes {
  readonly first: Times;
  readonly again: Times;
  readonly slow: Times;
  readonly slowAgain: Times;
}

/** Bytes until the first results, over several first visits. */
export interface Weights {
  readonly mean: number;
  readonly p95: number;
  readonly max: number;
}

/** What first visits with queries of one kind cost. `page` is our whole search page. */
export interface ColdResult {
  readonly name: string;
  readonly n: number;
  readonly page: Weights;
  readonly search: PerEngine<Weights>;
}

/** A script of ours, compressed with gzip. */
export interface ScriptSize {
  readonly path: string;
  readonly bytes: number;
}

/** A query that our engine did not answer with its article in the first place. */
export interface Miss {
  readonly class: string;
  readonly text: string;
  readonly url: string;
  /** The place of the article, 0 when it is not among the first ten. */
  readonly rank: number;
}

/** Everything that was measured. */
export interface BenchResults {
  readonly machine: string;
  /** How many processes wanted to run while the times were taken, on an average of five minutes. */
  readonly load: number;
  readonly versions: string;
  readonly articles: number;
  readonly seed: number;
  readonly classes: readonly ClassResult[];
  readonly times: PerEngine<EngineTimes>;
  readonly cold: readonly ColdResult[];
  /** Our engine by itself, compressed with gzip: what stands in the place of Pagefind's own scripts. */
  readonly engineBytes: number;
  /** All scripts of ours that the search page loads for a search: engine and interface. */
  readonly scripts: readonly ScriptSize[];
  /** Queries that an engine failed at. */
  readonly faults: PerEngine<number>;
  readonly misses: readonly Miss[];
}
