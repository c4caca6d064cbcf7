import { randomStream } from '../../corpus/random.ts';
import type { Article } from '../content/article-of.ts';
import { abbreviations } from './abbreviations.ts';
import { corpusOf } from './corpus.ts';
import { documentNumbers } from './document-numbers.ts';
import { namesWithoutTitle } from './names.ts';
import { bodyPhrases, bodyPhrasesWithoutMarks } from './phrases.ts';
import type { KnownItem, QueryClass, QuerySource } from './query-class.ts';
import * as titles from './titles.ts';

type Derive = (source: QuerySource) => KnownItem[];

/** Raw keys may be read in two ways, and a word that is being typed may become another. */
const uncertain = 0.97;
const certain = 0.99;

/** The kinds of query; those of one stream are drawn alike, from the same articles. */
const kinds: readonly (readonly [id: string, name: string, target: number, derive: Derive])[] = [
  ['title', 'tên bài như đã viết', certain, titles.titlesAsWritten],
  ['title-bare', 'tên bài không dấu', certain, titles.titlesWithoutMarks],
  ['title-d', 'tên bài có đ, không dấu', certain, titles.titlesWithBarredD],
  ['title-nfd', 'tên bài dạng NFD', certain, titles.titlesDecomposed],
  ['title-typing', 'tên bài đang gõ dở', uncertain, titles.titlesBeingTyped],
  ['title-telex', 'tên bài, phím Telex', uncertain, titles.titlesInTelex],
  ['title-vni', 'tên bài, phím VNI', uncertain, titles.titlesInVni],
  ['title-tone', 'tên bài, đặt dấu kiểu kia', certain, titles.titlesInOtherPlacement],
  ['phrase', 'cụm từ trong bài', certain, bodyPhrases],
  ['phrase-bare', 'cụm từ không dấu', certain, bodyPhrasesWithoutMarks],
  ['number', 'số hiệu văn bản', certain, documentNumbers],
  ['abbreviation', 'chữ viết tắt ↔ viết đủ', certain, abbreviations],
  ['name', 'tên người, khác danh xưng', certain, namesWithoutTitle],
];

/** What to derive from a content folder. */
export interface ClassOptions {
  readonly glossary: Readonly<Record<string, string>>;
  /** Queries a class, at most. */
  readonly count: number;
  readonly seed: number;
}

/** The queries of every class; the same articles, glossary and options give the same queries. */
export function deriveClasses(articles: readonly Article[], options: ClassOptions): QueryClass[] {
  const corpus = corpusOf(articles);
  return kinds.map(([id, name, target, derive]) => {
    // «title-bare» is drawn from the stream of «title», so that the two differ in the marks alone.
    const random = randomStream(options.seed, id.split('-')[0] ?? id);
    return { id, name, target, items: derive({ ...options, corpus, random }) };
  });
}
