import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { isStyleNeutral, toNewStyle } from './tone-style.ts';

test.each([
  ['hòa', 'hoà'],
  ['Hóa học, thủy sản', 'Hoá học, thuỷ sản'],
  ['Ủy ban', 'Uỷ ban'],
  ['khỏe', 'khoẻ'],
  ['TÒA', 'TOÀ'],
])('%s becomes %s', (old, fresh) => {
  expect(toNewStyle(old)).toBe(fresh);
  expect(fold(fresh)).toBe(fold(old));
  expect(isStyleNeutral(old)).toBe(false);
});

test.each(['quý', 'Quỹ', 'hoàn toàn', 'thuyền', 'ngoài', 'khoảng', 'của', 'mùa', 'huỳnh', 'hoa'])(
  '%s is written alike in both styles',
  (word) => {
    expect(isStyleNeutral(word)).toBe(true);
  },
);
