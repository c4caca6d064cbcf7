import type { QueryWord, Swap } from './wordings.ts';
import { wordsText } from './words-text.ts';

/**
 * Kinds of official documents and the letters that their numbers bear: Nghị định 30/2020/NĐ-CP,
 * annex III of that decree. Someone who types «nghị định 42» may mean a text that only has the number.
 */
const kinds: readonly (readonly [kind: string, letters: string, shown: string])[] = [
  ['nghi dinh', 'nđ', 'NĐ'],
  ['nghi quyet', 'nq', 'NQ'],
  ['quyet dinh', 'qđ', 'QĐ'],
  ['chi thi', 'ct', 'CT'],
  ['thong tu', 'tt', 'TT'],
  ['ket luan', 'kl', 'KL'],
  ['ke hoach', 'kh', 'KH'],
  ['huong dan', 'hd', 'HD'],
  ['cong van', 'cv', 'CV'],
  ['thong bao', 'tb', 'TB'],
  ['bao cao', 'bc', 'BC'],
];
const number = /^\d+$/u;

/** For a document's kind and number (with or without «số» between them), the number and its letters. */
export function documentSwaps(words: readonly QueryWord[]): readonly Swap[] {
  return kinds.flatMap(([kind, letters, upper]) => {
    const [first, second] = kind.split(' ');
    const from = words.findIndex(
      ({ key }, at) => key.base === first && words[at + 1]?.key.base === second,
    );
    if (from < 0) return [];
    const to = words[from + 2]?.key.base === 'so' ? from + 3 : from + 2;
    const digits = words[to]?.text ?? '';
    if (!number.test(digits)) return [];
    const typed = wordsText(words.slice(from, to + 1));
    // A year or letters follow: that is the whole number already.
    if (words.length > to + 1) {
      const rest = wordsText(words.slice(to));
      const whole = {
        id: `so-${kind.replace(' ', '-')}`,
        from: typed,
        to: rest,
      };
      return [{ from, to, text: '', shown: whole, behind: true }];
    }
    const shown = {
      id: `so-${kind.replace(' ', '-')}`,
      from: typed,
      to: `${digits}/${upper}`,
    };
    return [{ from, to: to + 1, text: `${digits} ${letters}`, shown, behind: true }];
  });
}
