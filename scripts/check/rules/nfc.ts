import { placeAt } from '../content/place-at.ts';
import type { Edit, Rule } from '../types.ts';

/** Letters and what belongs to them, and nothing else. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Texts are in NFC: each letter with its marks is one character, as keyboards and search expect. */
export const nfc: Rule = {
  id: 'nfc',
  severity: 'warning',
  description: 'Chữ có dấu được gõ liền (Unicode dựng sẵn), không phải chữ cái rời với dấu rời',
  example: {
    wrong: { body: 'Nước sông Hương.'.normalize('NFD') },
    mend: { body: 'Nước sông Hương.' },
  },
  check({ content, report }) {
    for (const [path, source] of content.texts) {
      if (source.normalize('NFC') === source) continue;
      const edits = decomposedWords(path, source);
      const [first] = edits;
      if (!first) continue;
      const count = edits.length > 1 ? ` và ${edits.length - 1} chữ khác` : '';
      report({
        file: `${content.shownRoot}/${path}`,
        ...placeAt(source, first.start),
        message: `Chữ "${first.text}"${count} gõ bằng dấu rời, nên tìm không thấy. Chạy: npm run check -- --fix`,
        fix: { edits },
      });
    }
  },
};

function decomposedWords(path: string, source: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: word, index } of source.matchAll(WORD)) {
    const text = word.normalize('NFC');
    if (text !== word) edits.push({ path, start: index, length: word.length, text });
  }
  return edits;
}
