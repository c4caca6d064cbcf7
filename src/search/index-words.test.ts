import { expect, test } from 'vitest';
import { everySyllable } from '../text/every-syllable.ts';
import { wordKey } from '../text/words.ts';
import { baseOf, indexWord, marksIn, titleMark, titleWord } from './index-words.ts';

test('a word of the index is its letters and then its marks', () => {
  expect(indexWord({ base: 'duong', marks: 'adbhch0f' })).toBe('duong0adbhch0f');
  expect(indexWord({ base: 'duong', marks: '' })).toBe('duong');
  expect(titleWord({ base: '42', marks: '' })).toBe(`${titleMark}42`);
});

test('base and marks of every syllable are read back', () => {
  for (const syllable of everySyllable()) {
    const key = wordKey(syllable);
    if (!key) throw new Error(syllable);
    expect(baseOf(indexWord(key))).toBe(key.base);
    expect(marksIn(indexWord(key), key.base)).toBe(key.marks);
    expect(marksIn(titleWord(key), titleMark + key.base)).toBe(key.marks);
  }
});

test.each([
  ['hoat', 'hoa', 'a longer word'],
  ['200', '20', 'a longer number'],
  ['2030', '2', 'a number with a nought'],
  ['co2', 'co', 'a formula'],
])('%s is no spelling of %s: %s', (word, base) => {
  expect(marksIn(word, base)).toBeUndefined();
});

test('all spellings of a base sort before any longer word', () => {
  const words = ['duong', 'duong0adbhch0f', 'duong00f', 'duonga', 'duong1'].sort();
  expect(words.slice(0, 3).map((word) => marksIn(word, 'duong'))).not.toContain(undefined);
});
