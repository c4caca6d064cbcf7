import { fold } from '../../../../src/text/fold.ts';
import { gathered } from './gathered.ts';
import type { KnownItem, QuerySource } from './query-class.ts';
import { shuffled } from './shuffled.ts';
import { foldedWords } from './words-of.ts';

/**
 * A number, perhaps a year, and the letters of the kind and of who issued it: 42-CT/TW, 30/2020/NĐ-CP
 * (Nghị định 30/2020/NĐ-CP, annex III).
 */
const number =
  /(?<![\p{L}\p{N}/-])(\d{1,5}(?:\/\d{4})?)[-/](\p{Lu}[\p{L}\p{N}&]*(?:[-/]\p{Lu}[\p{L}\p{N}&]*)*)(?![\p{L}\p{N}])/gu;

/** The spellings in which one types a number that one has before one, or half remembers. */
const spellings: readonly ((digits: string, letters: string, whole: string) => string)[] = [
  (_digits, _letters, whole) => whole,
  (_digits, _letters, whole) => whole.toLowerCase(),
  (_digits, _letters, whole) => fold(whole),
  (_digits, _letters, whole) => foldedWords(whole).trim(),
  (digits, letters) => fold(`${letters} ${digits}`),
];

/** Numbers of documents that one article alone names, each in its own and in other spellings. */
export function documentNumbers(source: QuerySource): KnownItem[] {
  return gathered(spelledNumbers(source), source);
}

function* spelledNumbers({ corpus, random }: QuerySource): Generator<KnownItem> {
  for (const { title, blocks, url } of shuffled(corpus.articles, random)) {
    const text = [title, ...blocks].join('\n');
    for (const [whole, digits = '', letters = ''] of text.matchAll(number)) {
      if (corpus.soleHolder(whole)?.url !== url) continue;
      for (const spell of spellings) yield { text: spell(digits, letters, whole), url };
    }
  }
}
