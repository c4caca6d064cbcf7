import { normaliseQuery } from '../../search/query.ts';
import type { Understanding } from '../../search/types.ts';

/** A longer word says nothing more to a reader. */
const maxWordLength = 40;

/**
 * What makes the answer one to another query than was typed, a sentence for each; nothing for most
 * queries. `typed` is the field's text.
 */
export function meaningOf(understood: Understanding, typed: string): readonly string[] {
  const { unquoted = [], absent, instead, otherMarks, phraseOnly } = understood;
  const isPart = instead !== undefined && instead !== withoutQuotes(typed);
  const searched = isPart ? ` Đã tìm: ${shortened(instead)}.` : '';
  return [
    ...(unquoted.length > 0
      ? [`Không bài nào có cụm ${listOf(unquoted)}. Đã tìm các chữ rời.`]
      : []),
    ...(absent.length > 0 ? [`Không bài nào có chữ ${listOf(absent)}.${searched}`] : []),
    ...(isPart && absent.length === 0 ? [`Không bài nào có đủ các chữ ấy.${searched}`] : []),
    ...(otherMarks.length > 0
      ? [`Không bài nào viết ${listOf(otherMarks)}; đã tìm cả các chữ khác dấu.`]
      : []),
    ...(phraseOnly ? ['Chỉ liệt kê những bài có nguyên cụm này.'] : []),
  ];
}

/** The text with every overlong word cut. */
export function shortened(text: string): string {
  return text.split(' ').map(shortWord).join(' ');
}

function shortWord(word: string): string {
  const characters = Array.from(word);
  return characters.length > maxWordLength
    ? `${characters.slice(0, maxWordLength - 1).join('')}…`
    : word;
}

function listOf(texts: readonly string[]): string {
  return texts.map((text) => `“${shortened(text)}”`).join(', ');
}

function withoutQuotes(typed: string): string {
  return normaliseQuery(normaliseQuery(typed).text.replace(/["“”]/gu, ' ')).text;
}
