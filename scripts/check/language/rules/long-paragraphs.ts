import { countSyllables } from '../../../../src/text/reading-time.ts';
import type { TextRule } from '../types.ts';

/** The most syllables of a paragraph: with more it fills the screen of a telephone. */
const LONGEST = 200;

const sentences = (count: number) => 'Nước lên rồi nước lại xuống. '.repeat(count).trim();

/** Paragraphs too long to read on a telephone. */
export const longParagraphs: TextRule = {
  id: 'long-paragraphs',
  description: `Mỗi đoạn văn dài không quá ${LONGEST} tiếng`,
  example: {
    wrong: { body: sentences(40) },
    mend: { body: `${sentences(20)}\n\n${sentences(20)}` },
  },
  *check({ blocks }) {
    for (const block of blocks) {
      const { kind, text, start } = block;
      const isProse = kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
      // Between two syllables stands one unit at least, so that most need not be counted.
      if (!isProse || text.length < LONGEST * 2) continue;
      const count = countSyllables(text);
      if (count <= LONGEST) continue;
      const message = `Đoạn văn dài ${count} tiếng, nên có nhiều nhất ${LONGEST}. Ngắt nó thành nhiều đoạn bằng một dòng trống`;
      yield { start, length: block.offsetOf(text.length - 1) + 1 - start, message };
    }
  },
};
