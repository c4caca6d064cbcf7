import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everySyllable } from './every-syllable.ts';
import { fold } from './fold.ts';
import { oldPlacement } from './tone.ts';
import { allowsMarks, bareMarks, wordKey, wordsOf } from './words.ts';

const key = (text: string) => {
  const { base = '', marks = '' } = wordKey(text) ?? {};
  return `${base} ${marks}`.trim();
};

test.each([
  ['Đường', 'duong adbhch0f', 'letters apart from marks, đ among them'],
  ['đường'.normalize('NFD'), 'duong adbhch0f', 'typed on a Mac'],
  ['hòa', 'hoa 0f', 'the tone has no place …'],
  ['hoà', 'hoa 0f', '… so both placements are one'],
  ['kỹ', 'ki by0x', 'y is written as i, and remembered'],
  ['kĩ', 'ki 0x', 'the other spelling has the same base'],
  ['quý', 'qui cy0s', 'qu is one sound'],
  ['thúy', 'thuy 0s', 'not thúi: another word'],
  ['yêu', 'yeu bc', 'y at the beginning stays'],
  ['CO₂', 'co2', 'compatibility forms'],
  ['QĐ', 'qd bd', 'abbreviations with đ'],
  ['Ðồng', 'dong adbc0f', 'the Icelandic letter that old fonts left behind'],
  ['résumé', 'resume 0ss', 'foreign words'],
])('%s is found by %s: %s', (text, expected) => {
  expect(key(text)).toBe(expected);
});

test('words are letters, marks and digits; each knows where it stands', () => {
  const text = 'Chỉ thị số 42-CT/TW, ngày 3.5 \u0301 🌊!';
  const words = wordsOf(text);
  expect(words.map((word) => word.text)).toEqual([
    'Chỉ',
    'thị',
    'số',
    '42',
    'CT',
    'TW',
    'ngày',
    '3',
    '5',
  ]);
  for (const { text: word, start } of words) expect(text.startsWith(word, start)).toBe(true);
});

test('every syllable: the base is the fold but for i and y, both placements have one key', () => {
  for (const syllable of everySyllable()) {
    const { base = '' } = wordKey(syllable) ?? {};
    expect(base.replace(/i$/u, 'y')).toBe(fold(syllable).replace(/i$/u, 'y'));
    expect(wordKey(oldPlacement(syllable))).toEqual(wordKey(syllable));
  }
});

test('two syllables that differ have keys that differ, i and y aside', () => {
  const keys = new Map<string, string>();
  for (const syllable of everySyllable()) {
    const { base = '', marks = '' } = wordKey(syllable) ?? {};
    const other = keys.get(`${base} ${marks}`);
    expect(other === undefined || other === syllable, `${other} ${syllable}`).toBe(true);
    keys.set(`${base} ${marks}`, syllable);
  }
});

test('anything can be taken apart, and a word never lacks a base', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of wordsOf(text)) expect(word.key.base).not.toBe('');
    }),
  );
});

test.each([
  ['duong', 'đường', true],
  ['đuong', 'đường', true],
  ['đường', 'đường', true],
  ['đường', 'dương', false],
  ['dường', 'đường', false],
  ['sóng', 'sống', false],
  ['dương', 'đường', true],
  ['đưong', 'đường', true],
  ['đướng', 'đường', false],
])('%s typed allows %s: %s', (typed, found, allowed) => {
  expect(allowsMarks(wordKey(typed)?.marks ?? '', wordKey(found)?.marks ?? '')).toBe(allowed);
});

test('i and y make no other word', () => {
  expect(bareMarks(wordKey('kỹ')?.marks ?? '')).toBe(wordKey('kĩ')?.marks);
  expect(bareMarks(wordKey('quy')?.marks ?? '')).toBe('');
});
