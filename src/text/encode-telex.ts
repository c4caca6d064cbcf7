import { type Encoding, encodeText, type Manner } from './encode-keys.ts';

const KEYS: Readonly<Record<string, string>> = {
  ă: 'w',
  ơ: 'w',
  ư: 'w',
  â: 'a',
  ê: 'e',
  ô: 'o',
  đ: 'd',
};

const telex: Encoding = {
  // oo would be ô, ooo is oo: xoong.
  after: (letter, before) => (letter === 'o' && before === 'o' ? 'o' : (KEYS[letter] ?? '')),
  tones: 'zsfrxj',
};

/** The Telex keys for a text, the inverse of `decodeTelex`; for tests and benchmarks. */
export function encodeTelex(text: string, manner: Manner): string {
  return encodeText(text, manner, telex);
}
