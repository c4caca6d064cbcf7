import { expect, test } from 'vitest';
import { wordsOf } from '../../text/words.ts';
import { nearOf } from './near.ts';
import { WordCounts } from './word-counts.ts';

const near = (...bodies: readonly string[]) => {
  const counts = new WordCounts();
  for (const body of bodies) counts.add({ title: wordsOf('Tên'), body: wordsOf(body), labels: [] });
  return nearOf(counts.spellings);
};

test('each base once, as most articles write it, the most frequent first', () => {
  expect(near('Dương ĐƯỜNG nước nước', 'đường', 'duong')).toEqual({
    words: ['tên', 'đường', 'nước'],
    counts: [3, 2, 1],
  });
});

test('spellings of one frequency go by the alphabet', () => {
  expect(near('b a đò do').words).toEqual(['a', 'b', 'do', 'tên']);
});

test('numbers and words longer than any that is meant are left out', () => {
  expect(near(`2023 co2 ${'a'.repeat(24)} ${'b'.repeat(25)}`).words).toEqual([
    'a'.repeat(24),
    'co2',
    'tên',
  ]);
});

test('a spelling in NFD is the same', () => {
  expect(near('Huế'.normalize('NFD'), 'huế')).toMatchObject({ counts: [2, 2] });
});

test('no more than 8,000', () => {
  const many = Array.from({ length: 9000 }, (_, i) => `x${i}`).join(' ');
  expect(near(many).words).toHaveLength(8000);
});
