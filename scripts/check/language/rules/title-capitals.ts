import { findingIn } from '../text/finding.ts';
import { fieldBlock } from '../text/readable-blocks.ts';
import type { TextRule } from '../types.ts';

/** A title with a larger share of its letters in capitals counts as written in capitals. */
const SHARE = 0.6;
/** Of fewer words each may well be a name or an abbreviation. */
const FEWEST_WORDS = 3;
const WORD = /[\p{L}\p{M}\p{N}&-]+/gu;

/** Whether a title is written in capitals, its abbreviations aside. */
export function isInCapitals(title: string, glossary: ReadonlySet<string>): boolean {
  const words = (title.match(WORD) ?? []).filter((word) => !glossary.has(word));
  const letters = words.join('').match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return words.length >= FEWEST_WORDS && capitals.length > letters.length * SHARE;
}

/** A title in capitals, which is hard to read and is read out letter by letter. */
export const titleCapitals: TextRule = {
  id: 'title-capitals',
  description: 'Tên bài viết chữ thường, chỉ viết hoa đầu câu và tên riêng',
  example: {
    wrong: { front: { title: 'PHÁ TAM GIANG VỪA MẶN VỪA NGỌT' } },
    mend: { front: { title: 'Phá Tam Giang vừa mặn vừa ngọt' } },
  },
  *check(article) {
    const title = fieldBlock(article, ['title']);
    if (!title) return;
    const glossary = new Set(article.glossary);
    if (!isInCapitals(title.text, glossary)) return;
    const message =
      'Tên bài viết toàn chữ hoa, khó đọc. Viết chữ thường, chỉ viết hoa đầu câu và tên riêng';
    yield findingIn(title, 0, title.text.length, { message });
  },
};
