import { fold } from '../../../../src/text/fold.ts';
import { nearSyllables } from '../text/dictionary.ts';
import { findingIn } from '../text/finding.ts';
import { onlyMeaning } from '../text/judge-spelling.ts';
import { likeCase } from '../text/letter-case.ts';
import { isMention, isName } from '../text/mentions.ts';
import { type NoticedWord, noticedWords } from '../text/noticed-words.ts';
import { placedAsIn } from '../text/placement.ts';
import type { TextArticle, TextRule } from '../types.ts';

const SUGGESTIONS = 3;
/** With more faults than this a text is in another language or broken, and suggestions help nobody. */
const MOST_SUGGESTED = 50;
const VIETNAMESE = /[À-ỹ]/u;
const WORD_BEFORE = /([\p{L}\p{M}]+) $/u;
const WORD_AFTER = /^ ([\p{L}\p{M}]+)/u;

/** The likeliest syllables for each faulty word, found once in the whole run. */
const suggested = new Map<string, readonly string[]>();

/** Syllables that are not Vietnamese; names, foreign words and words that are spoken of left alone. */
export const spelling: TextRule = {
  id: 'spelling',
  description:
    'Mọi tiếng trong bài là tiếng Việt viết đúng chính tả, tên riêng hoặc từ đã khai báo',
  example: {
    wrong: { body: 'Nhiều nghành cùng đọc một đề án.' },
    mend: { body: 'Nhiều ngành cùng đọc một đề án.' },
  },
  *check(article) {
    let faults = 0;
    for (const found of noticedWords(article)) {
      if (!found.fault || article.words.has(found.word.toLowerCase())) continue;
      const { block, start, end } = found;
      if (isMention(block, start, end) || !isPlain(found)) continue;
      faults += 1;
      const suggest = faults > MOST_SUGGESTED ? () => [] : suggestionsFor;
      yield findingIn(block, start, end, explain(article, found, suggest));
    }
  },
};

function isPlain({ fault, block, word, start, end }: NoticedWord): boolean {
  if (fault === 'bare') {
    const before = WORD_BEFORE.exec(block.text.slice(Math.max(0, start - 12), start))?.[1];
    const after = WORD_AFTER.exec(block.text.slice(end, end + 12))?.[1];
    return before !== undefined && after !== undefined && VIETNAMESE.test(before + after);
  }
  return !isName(block.text, start, end) || isSlipInName(word);
}

/** In a name only a tone over the wrong letter is certainly a slip: Qúy, Tòan. */
function isSlipInName(word: string): boolean {
  const meant = onlyMeaning(word);
  return meant !== undefined && fold(meant) === fold(word);
}

function explain(
  article: TextArticle,
  { fault, word }: NoticedWord,
  suggest: (word: string) => readonly string[],
) {
  const written = (syllable: string) => likeCase(placedAsIn(article, syllable), word);
  const sure = onlyMeaning(word);
  if (sure !== undefined) {
    const mend = written(sure);
    return { message: `Chữ "${word}" viết sai chính tả. Viết: ${mend}`, mend };
  }
  const near = suggest(word).map((syllable) => `"${written(syllable)}"`);
  const wrong =
    fault === 'bare' ? `Chữ "${word}" thiếu dấu` : `Chữ "${word}" không có trong từ điển`;
  const guess = near.length > 0 ? `Có phải bạn muốn viết ${orList(near)}? ` : '';
  const rest = 'Nếu đó là tên riêng hay tiếng nước ngoài, thêm nó vào tệp words.txt';
  return { message: `${wrong}. ${guess}${rest}` };
}

function suggestionsFor(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const near = suggested.get(lower) ?? nearSyllables(lower, SUGGESTIONS);
  suggested.set(lower, near);
  return near;
}

function orList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} hay ${items.at(-1)}`;
}
