import { decodeTelex } from '../text/telex.ts';
import { decodeVni } from '../text/vni.ts';
import { wordsOf } from '../text/words.ts';
import type { Understanding } from './types.ts';

type Reading = NonNullable<Understanding['reading']>;

/** Fewer words of a text than this share are a slip, not keystrokes. */
const minShare = 1 / 3;

/** What a text says if it is keystrokes that no input method was there to turn into letters. */
export function readings(text: string): readonly Reading[] {
  const telex = { method: 'Telex', text: decodeTelex(text) } as const;
  const vni = { method: 'VNI', text: decodeVni(text) } as const;
  return [telex, vni].filter((reading) => isLikely(text, reading.text));
}

/** A text with only these of its words read as keystrokes. */
export function readWords(text: string, words: readonly string[]): readonly Reading[] {
  const read = (decode: (word: string) => string) =>
    text
      .split(' ')
      .map((part) => (words.includes(part) ? decode(part) : part))
      .join(' ');
  const telex = { method: 'Telex', text: read(decodeTelex) } as const;
  const vni = { method: 'VNI', text: read(decodeVni) } as const;
  return [telex, vni].filter((reading) => reading.text !== text);
}

function isLikely(typed: string, read: string): boolean {
  const before = typed.split(' ');
  const changed = read
    .split(' ')
    .filter(
      (part, i) => part !== before[i] && wordsOf(part).some(({ key }) => key.base.length > 1),
    );
  return changed.length >= Math.max(1, minShare * before.length);
}
