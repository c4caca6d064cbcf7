import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashSource, inlineCode, inlineCodeReader, unionOf } from './inline-code.ts';

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

describe('inlineCode', () => {
  it('gives the hash from the example in the CSP standard', () => {
    // https://www.w3.org/TR/CSP3/#external-hash and MDN: alert('Hello, world.');
    expect(hashSource("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  it.each([
    ['a classic script', '<script>a()</script>'],
    ['a module', '<script type="module">a()</script>'],
    ['an old name of JavaScript', '<script type=" Text/JavaScript ">a()</script>'],
    ['a script in SVG', '<svg><script>a()</script></svg>'],
    ['speculation rules', '<script type="speculationrules">a()</script>'],
    ['a script in a template', '<template><script>a()</script></template>'],
  ])('hashes %s', (_, html) => {
    expect(inlineCode(page(html)).scripts).toEqual([hashSource('a()')]);
  });

  it.each([
    ['a data block', '<script type="application/ld+json">{"a":1}</script>'],
    ['a script of its own file', '<script src="/x.js"></script>'],
    ['a script in an attribute', '<p title="<script>a()</script>"></p>'],
    ['a script in a comment', '<!-- <script>a()</script> -->'],
    ['a script in a text field', '<textarea><script>a()</script></textarea>'],
  ])('leaves %s alone', (_, html) => {
    expect(inlineCode(page(html)).scripts).toEqual([]);
  });

  it('hashes styles, those for readers without JavaScript too', () => {
    const html = '<style>b{}</style><noscript><style>a{}</style></noscript>';
    expect(inlineCode(page(html)).styles).toEqual([hashSource('a{}'), hashSource('b{}')].sort());
  });

  it('hashes what the browser hashes: line ends as LF, marks as they are', () => {
    expect(inlineCode(page('<script>"Huế"\r\n</script>')).scripts).toEqual([hashSource('"Huế"\n')]);
  });

  it('hashes any text that a script can hold as it stands', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[<\r\0]/.test(text));
        const sha = createHash('sha256').update(text).digest('base64');
        expect(inlineCode(page(`<script>${text}</script>`)).scripts).toEqual([`'sha256-${sha}'`]);
      }),
    );
  });
});

describe('inlineCodeReader', () => {
  it('says of any page what inlineCode says, whatever pages came before', () => {
    const part = fc.constantFrom(
      '<script>a()</script>',
      '<script type="module">b()</script>',
      '<style>a{}</style>',
      '<STYLE>b{}</STYLE >',
      '<noscript><style>c{}</style></noscript>',
      '<script type="application/ld+json">{}</script>',
      '<p>Chữ</p>',
    );
    const pages = fc.array(fc.array(part).map((parts) => page(parts.join(''))));
    fc.assert(
      fc.property(pages, (list) => {
        const read = inlineCodeReader();
        expect(list.map(read)).toEqual(list.map(inlineCode));
      }),
    );
  });
});

describe('unionOf', () => {
  it('is sorted and without repeats, whatever the order of the pages', () => {
    const pages = [
      { scripts: ['b'], styles: ['z'] },
      { scripts: ['a', 'b'], styles: [] },
    ];
    expect(unionOf(pages)).toEqual({ scripts: ['a', 'b'], styles: ['z'] });
    expect(unionOf(pages.toReversed())).toEqual(unionOf(pages));
  });
});
