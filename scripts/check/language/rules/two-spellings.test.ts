import { describe, expect, it } from 'vitest';
import { found, mended, said } from '../test-support/findings.ts';
import { twoSpellings } from './two-spellings.ts';

const far = 'Một câu dài ở giữa, để hai chữ không đứng cạnh nhau mà so sánh.';

it('names the rarer spelling once, with the counts and the place of the other', () => {
  const text = `Nước hòa vào.\n\n${far}\n\nRồi hoà ra. ${far} Lại hòa. ${far} Và hoà. ${far} Cứ hòa.`;
  expect(said(twoSpellings, text)).toEqual([
    'hoà: Bài viết một từ theo hai cách: "hoà" 2 lần, "hòa" 3 lần (dòng 1). Viết một cách: hòa → hòa',
  ]);
  expect(mended(twoSpellings, `Khoẻ mạnh. ${far} Ai khỏe. ${far} Rồi khỏe.`)).toMatch(/^Khỏe mạnh/);
});

describe('finds', () => {
  it.each([
    ['Xóa đi', 'rồi xoá nữa', 'xoá'],
    ['nhiều kỹ năng', 'lắm kĩ thuật', 'kĩ'],
    ['quy định', 'qui tắc', 'qui'],
    ['tỷ lệ cao', 'tỉ lệ thấp', 'tỉ'],
    ['quản lý đất', 'quản lí nước', 'lí'],
  ])('%j and %j', (one, other, rare) => {
    expect(found(twoSpellings, `${one}. ${far} ${other}.`)).toEqual([rare]);
  });

  it('one word once, whatever stands beside it', () => {
    const text = `lý do và lý thuyết. ${far} lí do. ${far} lí thuyết. ${far} lý do`;
    expect(found(twoSpellings, text)).toHaveLength(1);
  });
});

describe('leaves alone', () => {
  it.each([
    [`công ty lớn. ${far} xem ti vi, tự ti`, 'other words'],
    [`ly nước. ${far} chi li, li ti`, 'other words'],
    [`tỷ đồng. ${far} tỉ mỉ`, 'other words'],
    [`thúy. ${far} thúi. ${far} vì. ${far} hoàn, hoàng, hóa`, 'other words'],
    [`hòa vào. ${far} Chị Hoà nói. ${far} Tỉnh Hoà Bình. Mỹ Lý`, 'names'],
    [`hòa vào. ${far} Viết “hoà” cũng được, *hoà* nữa, \`hoà\``, 'what is spoken of'],
    ['Thay oà thành òa, hay là hoà thành hòa.', 'what is compared'],
    ['| Cũ | Mới |\n|---|---|\n| hòa, thủy | hoà, thuỷ |', 'tables of examples'],
    [`hòa. ${far} hòa`.normalize('NFD'), 'one spelling'],
  ])('%j: %s', (text) => {
    expect(found(twoSpellings, text)).toEqual([]);
  });
});
