import { expect, test } from 'vitest';
import { articleWords, indexRecord } from './record.ts';

test('Pagefind is given words: letters and marks apart, those of the title by themselves', () => {
  const article = {
    url: '/a/',
    title: 'Đường, kỹ',
    content: 'Quyết định 42-QĐ/TTg: CO₂ ở Huế.',
    anchors: [{ id: 'a', text: 'Huế', location: 0 }],
    filters: { 'tac-gia': ['cam-lai|Cẩm Lai', 'le|Lê'], the: ['nuoc|nước'], nam: ['2023'] },
    datetime: '2023-10-02T00:00:00+07:00',
    image: '/anh/a.jpg',
  };
  expect(indexRecord(article, articleWords(article))).toEqual({
    url: '/a/',
    content: [
      'ĸduong0adbhch0f ĸki0by0x',
      'quyet0dc0s dinh0ad0j 42 qd0bd ttg co2 o0ah0r hue0cc0s',
      'cam0bc0r lai le0bc nuoc0bhch0s',
      // Authors and tags as a whole, too.
      'ŧcamlai ŧle ŧnuoc',
    ].join(' '),
    language: 'vi',
    filters: article.filters,
    meta: {},
  });
});
