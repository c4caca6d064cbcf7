import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropTitle, parseExcerpt } from './excerpt.ts';

const m = (text: string) => ({ text, marked: true });
const p = (text: string) => ({ text, marked: false });

test.each([
  ['đường phố <mark>Huế</mark> mưa', [p('đường phố '), m('Huế'), p(' mưa')]],
  ['<mark>a</mark><mark>b</mark>', [m('ab')]],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', [p('<script>alert(1)</script>')]],
  ['<mark>&lt;mark&gt;x</mark>', [p('<'), m('mark>x')]],
  [
    '<mark>“nước.”</mark> <mark>42-CT/TW,</mark>',
    [p('“'), m('nước'), p('.” '), m('42-CT/TW'), p(',')],
  ],
  ['<mark>…</mark>', [p('…')]],
  ['<img src=x onerror=alert(1)>', [p('<img src=x onerror=alert(1)>')]],
  ['a <mark>b', [p('a <mark>b')]],
  ['', []],
])('%s', (excerpt, segments) => {
  expect(parseExcerpt(excerpt)).toEqual(segments);
});

test('no character of the text is lost or added, whatever it is', () => {
  const words = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.boolean()));
  fc.assert(
    fc.property(words, (pieces) => {
      const clean = pieces.map(([text, marked]) => [text.replaceAll('&', ''), marked] as const);
      const excerpt = clean
        .map(([text, marked]) => [text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), marked])
        .map(([text, marked]) => (marked ? `<mark>${text}</mark>` : text))
        .join('');
      const segments = parseExcerpt(excerpt);
      expect(segments.map((each) => each.text).join('')).toBe(clean.map(([t]) => t).join(''));
      expect(segments.some((each) => each.text === '')).toBe(false);
    }),
  );
});

test('the title at the start is left out, marks or not', () => {
  expect(
    dropTitle(parseExcerpt('Mưa <mark>Huế</mark>. Trời <mark>Huế</mark>'), 'Mưa  Huế'),
  ).toEqual([p('Trời '), m('Huế')]);
});

test('an excerpt that does not begin with the title, or is nothing else, stays', () => {
  expect(dropTitle([p('Trời mưa')], 'Huế')).toEqual([p('Trời mưa')]);
  expect(dropTitle([p('Huế.')], 'Huế')).toEqual([p('Huế.')]);
  expect(dropTitle([p('Huế.')], '')).toEqual([p('Huế.')]);
});
