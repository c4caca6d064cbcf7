import { type Encoding, encodeText, type Manner } from './encode-keys.ts';

const KEYS: Readonly<Record<string, string>> = {
  â: '6',
  ê: '6',
  ô: '6',
  ơ: '7',
  ư: '7',
  ă: '8',
  đ: '9',
};

const vni: Encoding = { after: (letter) => KEYS[letter] ?? '', tones: '012345' };

/** The VNI keys for a text, the inverse of `decodeVni`; for tests and benchmarks. */
export function encodeVni(text: string, manner: Manner): string {
  return encodeText(text, manner, vni);
}
