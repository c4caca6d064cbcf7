import type { Random } from '../../corpus/random.ts';
import type { Corpus } from './corpus.ts';

/** A query whose answer is known: the one article that it was taken from. */
export interface KnownItem {
  readonly text: string;
  /** The article's address. */
  readonly url: string;
}

/** Queries of one kind. */
export interface QueryClass {
  readonly id: string;
  /** For the table; Vietnamese. */
  readonly name: string;
  /** The least MRR@10 that our engine must reach. */
  readonly target: number;
  readonly items: readonly KnownItem[];
}

/** What queries are made from. */
export interface QuerySource {
  readonly corpus: Corpus;
  /** Abbreviation → what it stands for. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly random: Random;
  /** So many queries, fewer if the articles do not give as many. */
  readonly count: number;
}
