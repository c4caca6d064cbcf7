import { expect, it } from 'vitest';
import { foldedWords, sentencesOf, typedWords } from './words-of.ts';

it('types words, not what stands around them', () => {
  expect(typedWords('Chỉ thị (số 42-CT/TW) – «mới».')).toEqual([
    'Chỉ',
    'thị',
    'số',
    '42-CT/TW',
    'mới',
  ]);
  expect(typedWords(' … ')).toEqual([]);
});

it('ends a sentence behind a word, not behind a title', () => {
  expect(
    sentencesOf('Ông đến Huế. TS. Nguyễn An nói: năm 2020. Hết').map((s) => s.join(' ')),
  ).toEqual(['Ông đến Huế', 'TS Nguyễn An nói', 'năm 2020', 'Hết']);
});

it('folds to words between spaces', () => {
  expect(foldedWords('Chỉ thị 42-CT/TW: Đổi mới')).toBe(' chi thi 42 ct tw doi moi ');
  expect(foldedWords('…')).toBe(' ');
});
