import dictionaryVi from 'dictionary-vi';
import nspell from 'nspell';
import { expect, it } from 'vitest';
import { isSyllable } from '../../../../src/text/syllable.ts';
import { newPlacement } from '../../../../src/text/tone.ts';
import { RARE_SYLLABLES } from '../words.ts';
import { isKnown, nearSyllables } from './dictionary.ts';

it('knows a syllable in every allowed spelling and case', () => {
  const all = ['hòa', 'hoà', 'Hòa', 'HÒA', 'quý', 'quí', 'kĩ', 'Nẵng', 'huế', 'mẩu'];
  expect(all.filter((word) => !isKnown(word) || !isKnown(word.normalize('NFD')))).toEqual([]);
  expect(['nghành', 'xữ', 'nguoi', 'bit', ''].filter(isKnown)).toEqual([]);
});

it('has a list of its own that adds to the dictionary, in order and in one form', () => {
  const dictionary = nspell(dictionaryVi);
  const rare = [...RARE_SYLLABLES];
  expect(rare.filter((word) => dictionary.correct(word))).toEqual([]);
  expect(rare.filter((word) => !isSyllable(word) || newPlacement(word) !== word)).toEqual([]);
});

it.each([
  ['xữ', ['xử', 'xứ', 'xừ']],
  ['phãi', ['phải', 'phai', 'phái']],
  ['hoăc', ['hoắc', 'hoặc', 'hoác']],
  ['nhgiệp', ['nghiệp', 'nhiếp']],
  ['nguoi', ['ngươi', 'người', 'nguồi']],
  ['xyzxyz', []],
])('suggests for %j what it most likely stands for', (word, near) => {
  expect(nearSyllables(word, 3)).toEqual(near);
});
