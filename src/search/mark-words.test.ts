import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from './mark-words.ts';

const marked = (text: string, query: string) =>
  markWords(text, query)
    .filter((segment) => segment.marked)
    .map((segment) => segment.text);

test.each([
  ['Đà Nẵng họp', 'da nang', ['Đà', 'Nẵng']],
  ['Đà Nẵng da diết', 'đà', ['Đà']],
  ['Đường, dương và đương', 'đường', ['Đường']],
  ['Sông Hương', 'hươ', ['Hương']],
  ['Quyết định 42/QĐ-TTg', 'qd-ttg', ['QĐ', 'TTg']],
  ['Sông Hương', '!!!', []],
  ['Sông Hương', '', []],
])('in «%s» the query «%s» marks %j', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

test('the pieces are the text again', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (title, query) => {
      expect(
        markWords(title, query)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(title);
    }),
  );
});
