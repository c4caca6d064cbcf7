import { expect, test } from 'vitest';
import { PlainText } from './plain-text.ts';

const textOf = (...parts: readonly (string | undefined)[]) => {
  const text = new PlainText();
  for (const part of [...parts, undefined]) {
    if (part === undefined) text.separate();
    else text.add(part);
  }
  return text.toString();
};

test.each<[string, readonly (string | undefined)[], string]>([
  ['parts of a word belong together', ['Hu', 'ế'], 'Huế'],
  ['what is separated stands apart', ['Huế', undefined, 'Đà Nẵng'], 'Huế Đà Nẵng'],
  ['white space is one space', [' \n sông\u00a0', ' \t Hương '], 'sông Hương'],
  ['nothing between two separations', ['a', undefined, ' ', undefined, undefined, 'b'], 'a b'],
  ['a mark in a part of its own', ['Hue\u0302', '\u0301'], 'Huế'],
  ['soft hyphens are not seen', ['khoa\u00ad', ' hoc\u2060'], 'khoa hoc'],
])('%s', (_, parts, text) => {
  expect(textOf(...parts)).toBe(text);
});

test('where the next text will begin', () => {
  const text = new PlainText();
  expect(text.end).toBe(0);
  text.add('Huế');
  text.separate();
  expect(text.end).toBe(4);
});
