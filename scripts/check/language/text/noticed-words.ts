import type { TextArticle, TextBlock } from '../types.ts';
import { eachWord } from './each-word.ts';
import { judgeKeys, type TypedKeys } from './judge-keys.ts';
import { judgeSpelling, type SpellingFault } from './judge-spelling.ts';
import { judgeVariant, type Variant } from './judge-variants.ts';
import { isAttached, isForeignPart } from './mentions.ts';
import { readableBlocks } from './readable-blocks.ts';

/** What is noteworthy in a word wherever it stands. */
type Judgement = { fault?: SpellingFault; keys?: TypedKeys; variant?: Variant };

/** A word of an article that a rule may have something to say about. */
export type NoticedWord = Judgement & {
  readonly block: TextBlock;
  /** NFC, as the article has it otherwise. */
  readonly word: string;
  /** In UTF-16 units of the block's text, like `end`. */
  readonly start: number;
  readonly end: number;
};

/** Distinct words of a site are some ten thousand; the bound is for what is no text. */
const MEMORY = 100_000;

const judged = new Map<string, Judgement | null>();
const noticed = new WeakMap<TextArticle, readonly NoticedWord[]>();

/**
 * The words that any of the rules on words may look at; most articles have few. Every distinct word is
 * judged once in the whole run, and every article is read once for all rules.
 */
export function noticedWords(article: TextArticle): readonly NoticedWord[] {
  let words = noticed.get(article);
  if (!words) {
    words = readableBlocks(article).flatMap(wordsOfBlock);
    noticed.set(article, words);
  }
  return words;
}

function wordsOfBlock(block: TextBlock): NoticedWord[] {
  const words: NoticedWord[] = [];
  eachWord(block.text, (text, start) => {
    const judgement = judge(text);
    if (judgement === null) return;
    const end = start + text.length;
    if (isAttached(block.text, start, end) || isForeignPart(block, start, end)) return;
    words.push({ ...judgement, block, word: text.normalize('NFC'), start, end });
  });
  return words;
}

function judge(text: string): Judgement | null {
  const known = judged.get(text);
  if (known !== undefined) return known;
  if (judged.size >= MEMORY) judged.clear();
  const judgement = makeJudgement(text.normalize('NFC'));
  judged.set(text, judgement);
  return judgement;
}

function makeJudgement(word: string): Judgement | null {
  const lower = word.toLowerCase();
  // Abbreviations, headlines in capitals and single letters cannot be judged.
  if (word.length < 2 || (word === word.toUpperCase() && word !== lower)) return null;
  const keys = judgeKeys(word);
  if (keys) return { keys };
  if (/\p{N}/u.test(word)) return null;
  const fault = judgeSpelling(word);
  if (fault) return { fault };
  const variant = judgeVariant(lower);
  return variant ? { variant } : null;
}
