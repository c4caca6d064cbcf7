import { splitValue } from '../../search/facet-values.ts';
import { indexWord, labelWord, titleWord } from '../../search/index-words.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Article } from './extract-article.ts';

/** The words that an article is found by. */
export interface ArticleWords {
  readonly title: readonly Word[];
  /** Of the text, then of the authors' names, then of the tags. */
  readonly body: readonly Word[];
  /** Authors' names and tags, each as a whole. */
  readonly labels: readonly string[];
}

/** What Pagefind is given of an article. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'vi';
  readonly filters: Record<string, string[]>;
  readonly meta: Record<string, never>;
}

/** The browser reads a fragment's words in the same order (`textsOfFragment` in src/search). */
export function articleWords({ title, content, filters }: Article): ArticleWords {
  const names = [...(filters['tac-gia'] ?? []), ...(filters['the'] ?? [])];
  const labels = names.map((value) => splitValue(value).label);
  return {
    title: wordsOf(title),
    body: wordsOf([content, ...labels].join('\n')),
    labels: labels.map((label) => labelWord(wordsOf(label))),
  };
}

/** The words stand in for the text; nothing that is only shown is given, for all that is given is found. */
export function indexRecord(
  { url, filters }: Article,
  { title, body, labels }: ArticleWords,
): IndexRecord {
  const words = [
    ...title.map(({ key }) => titleWord(key)),
    ...body.map(({ key }) => indexWord(key)),
    ...labels,
  ];
  return {
    url,
    content: words.join(' '),
    language: 'vi',
    filters: Object.fromEntries(Object.entries(filters).map(([name, list]) => [name, [...list]])),
    meta: {},
  };
}
