import type { Contestant } from '../options.ts';

/** What one way of building one corpus took. */
export interface BuildResult {
  readonly contestant: Contestant;
  /** Ours has several: see `COLD` and the names of the edits. A peer has one, named like itself. */
  readonly name: string;
  readonly articles: number;
  /** Of each run, in their order. */
  readonly seconds: readonly number[];
  /** Of all threads, of each run where it could be seen. */
  readonly processorSeconds: readonly number[];
  /** Of each run where it could be seen. */
  readonly peakBytes: readonly number[];
  /** How busy the machine was before each run. */
  readonly loads: readonly number[];
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Our build with nothing kept from a former one. */
export const COLD = 'dựng từ đầu';
/** Our build again, with nothing edited. */
export const UNCHANGED = 'dựng lại, không đổi gì';
