import { placeAt } from '../content/place-at.ts';
import { type MixedWord, mixedWords } from '../text/mixed-scripts.ts';
import type { Rule } from '../types.ts';

/** No word passes a letter of another script off as a Latin one. */
export const mixedScripts: Rule = {
  id: 'mixed-scripts',
  severity: 'warning',
  description: 'Trong một chữ không lẫn chữ cái Kirin hay Hy Lạp giống hệt chữ cái Latinh',
  example: {
    wrong: { body: 'Trang p\u0430ypal.example' },
    mend: { body: 'Trang paypal.example' },
  },
  check({ content, report }) {
    for (const [path, source] of content.texts) {
      if (!content.traits.get(path)?.lookalike) continue;
      for (const found of mixedWords(source)) {
        const file = `${content.shownRoot}/${path}`;
        report({ file, ...placeAt(source, found.index), message: sentence(found) });
      }
    }
    for (const name of content.names) {
      const [found] = mixedWords(name);
      if (!found) continue;
      const message = `Tên tệp: ${sentence(found)}`;
      report({ file: `${content.shownRoot}/${name}`, line: 1, message });
    }
  },
};

function sentence({ word, letter, script }: MixedWord): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Chữ "${word}" có "${letter}" là chữ cái ${script} (U+${code}), không phải Latinh. Gõ lại cả chữ`;
}
