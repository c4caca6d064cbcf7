import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxExpansions, maxWords, wordingsOf } from './wordings.ts';

const glossary = {
  KHCN: 'khoa học công nghệ',
  'KH&CN': 'khoa học và công nghệ',
  UBND: 'Ủy ban nhân dân',
  'NĐ-CP': 'nghị định của Chính phủ',
};

/** The wordings as text; `…` behind a word that is still being typed. */
const asText = (typed: string, without: readonly string[] = []) =>
  wordingsOf(typed, glossary, without).map(({ words }) =>
    words.map(({ text, open }) => (open ? `${text}…` : text)).join(' '),
  );

test.each([
  ['đầm ph', ['đầm ph…'], 'the last word may go on'],
  ['đầm phá ', ['đầm phá'], 'a space ends it'],
  ['42-CT/TW', ['42 CT TW…'], 'signs part words'],
  ['sở KHCN ', ['sở KHCN', 'sở khoa học công nghệ'], 'an abbreviation'],
  ['khoa hoc cong nghe ', ['khoa hoc cong nghe', 'KHCN'], 'its full form, without marks'],
  [
    'UBND và KH&CN ',
    ['UBND và KH CN', 'UBND và khoa học và công nghệ', 'Ủy ban nhân dân và KH CN'],
    'one swap each',
  ],
  ['nghị định số 42', ['nghị định số 42…', '42 nđ'], 'a kind of document and its number'],
  ['nghị định của Chính phủ ', ['nghị định của Chính phủ', 'NĐ CP'], 'no number'],
  ['PGS.TS. Lê Văn An ', ['PGS TS Lê Văn An', 'Lê Văn An'], 'titles before a name'],
  ['ông Lê An ', ['ông Lê An', 'Lê An'], 'ông typed with its mark'],
  ['ba mien dat nuoc ', ['ba mien dat nuoc'], '«ba» is not always «bà»'],
  ['ba nguyen thi hoa ', ['ba nguyen thi hoa', 'nguyen thi hoa'], 'a family name follows'],
  ['chỉ thị 42 tờ ', ['chỉ thị 42 tờ', '42 tờ'], 'chỉ is no chị; what follows the number is kept'],
  ['tại sao trời xanh ', ['tại sao trời xanh', 'trời xanh'], 'a question'],
  ['mưa là gì ', ['mưa là gì', 'mưa'], 'a question, asked at the end'],
  ['TS An ', ['TS An'], 'one word is hardly a name'],
])('%s: %j (%s)', (typed, wordings) => {
  expect(asText(typed)).toEqual(wordings);
});

test('an expansion that the reader refused is left out', () => {
  const [, other] = wordingsOf('sở KHCN', glossary, []);
  expect(other?.expansion).toEqual({ id: 'khcn', from: 'KHCN', to: 'khoa học công nghệ' });
  expect(asText('sở KHCN', ['khcn'])).toEqual(['sở KHCN…']);
});

test.each([
  ['"đầm phá" huế', [[0, 2]]],
  [
    'a “b c” d «e»',
    [
      [1, 3],
      [4, 5],
    ],
  ],
  ['"chưa đóng', []],
  ['""', []],
])('quoted in %s: %j', (typed, quoted) => {
  expect(wordingsOf(typed, {}, [])[0].quoted).toEqual(quoted);
});

test('what is quoted keeps its place when words before it are swapped', () => {
  const [, other] = wordingsOf('KHCN "đầm phá"', glossary, []);
  // The full form must stand as such, too.
  expect(other?.quoted).toEqual([
    [4, 6],
    [0, 4],
  ]);
});

test('whatever is typed, words and wordings are few', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (typed) => {
      const wordings = wordingsOf(`${typed} KHCN UBND nghị định 4`, glossary, []);
      expect(wordings.length).toBeLessThanOrEqual(maxExpansions + 1);
      for (const { words } of wordings) expect(words.length).toBeLessThanOrEqual(maxWords);
    }),
  );
});
