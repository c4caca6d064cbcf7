import { expect, test } from 'vitest';
import type { Understanding } from '../../search/types.ts';
import { meaningOf, shortened } from './meaning.ts';

const plain: Understanding = { also: [], absent: [], otherMarks: [], near: [] };

test.each<[string, Partial<Understanding>, readonly string[]]>([
  ['hội liên hiệp', {}, []],
  [
    '"hội liên hiệp"',
    { unquoted: ['hội liên hiệp'], instead: 'hội liên hiệp' },
    ['Không bài nào có cụm “hội liên hiệp”. Đã tìm các chữ rời.'],
  ],
  [
    '“hội liên hiệp” xyz',
    { unquoted: ['hội liên hiệp'], absent: ['xyz'], instead: 'hội liên hiệp' },
    [
      'Không bài nào có cụm “hội liên hiệp”. Đã tìm các chữ rời.',
      'Không bài nào có chữ “xyz”. Đã tìm: hội liên hiệp.',
    ],
  ],
  ['xyz xyy', { absent: ['xyz', 'xyy'] }, ['Không bài nào có chữ “xyz”, “xyy”.']],
  [
    'hội liên hiệp lũ',
    { instead: 'hội liên hiệp' },
    ['Không bài nào có đủ các chữ ấy. Đã tìm: hội liên hiệp.'],
  ],
  [
    'nguyện',
    { otherMarks: ['nguyện'] },
    ['Không bài nào viết “nguyện”; đã tìm cả các chữ khác dấu.'],
  ],
  ['đầm phá', { phraseOnly: true }, ['Chỉ liệt kê những bài có nguyên cụm này.']],
])('%s: %o', (typed, understood, sentences) => {
  expect(meaningOf({ ...plain, ...understood }, typed)).toEqual(sentences);
});

test('an overlong word is cut, and nothing else', () => {
  expect(shortened(`hội ${'ố'.repeat(200)} liên hiệp`)).toBe(`hội ${'ố'.repeat(39)}… liên hiệp`);
});
