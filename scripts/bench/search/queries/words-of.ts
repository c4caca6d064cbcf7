import { fold } from '../../../../src/text/fold.ts';

/** What stands around a word: all but letters, marks and digits. */
const edges = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
/** Behind a sentence or its part; not behind «TS.», whose name follows. */
const sentenceEnd = /(?<=[!?…:;]|[\p{Ll}\p{N}]\.)\s+/u;

/** The words of a text as one would type them: without punctuation around them, «42-CT/TW» whole. */
export function typedWords(text: string): string[] {
  return text
    .split(/\s+/u)
    .map((word) => word.replace(edges, ''))
    .filter((word) => word !== '');
}

/** The sentences of a block, each as its words. */
export function sentencesOf(block: string): string[][] {
  return block.split(sentenceEnd).map(typedWords);
}

/**
 * A text's words without marks and in small letters, each between spaces (` chi thi 42 ct tw `), so
 * that one text holds the words of another in their order exactly when the one string holds the other.
 */
export function foldedWords(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? ' ' : ` ${words.join(' ')} `;
}
