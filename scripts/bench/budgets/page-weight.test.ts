import { describe, expect, it } from 'vitest';
import { fontUrls, staticImports } from './code-references.ts';
import { budgetRows, worstOf } from './limits.ts';
import { pageWeight } from './page-weight.ts';

describe('staticImports', () => {
  it.each([
    ['import{a as b}from"./x.js";b()', ['./x.js']],
    ['import a, {b} from "./x.js";\nimport * as c from \'./y.js\'', ['./x.js', './y.js']],
    ['import"./x.js";export{a}from"./y.js"', ['./x.js', './y.js']],
    ['const a=1;import b from"./x.js"', ['./x.js']],
    ['const a=()=>import("./later.js")', []],
    ['a.import="x";exported("y")', []],
  ])('%s', (code, expected) => {
    expect(staticImports(code)).toEqual(expected);
  });
});

describe('fontUrls', () => {
  it('finds fonts and no pictures', () => {
    const css = 'a{src:url(/a.woff2)format("woff2"),url("b.woff?x")}b{background:url(c.svg)}';
    expect(fontUrls(css)).toEqual(['/a.woff2', 'b.woff?x']);
  });
});

describe('pageWeight', () => {
  const files: Record<string, string> = {
    '/k/_astro/a.js': 'import"./b.js";a()',
    '/k/_astro/b.js': 'import"./a.js";b()',
    '/k/_astro/f.woff2': 'x'.repeat(500),
  };
  const read = (address: string, from: string) => {
    const file = files[new URL(address, new URL(from, 'http://a')).pathname];
    if (file === undefined) throw new Error(`missing ${address}`);
    return Buffer.from(file);
  };
  const weigh = (body: string) => pageWeight(`<!doctype html>${body}`, '/k/2023/10/bai/', read);

  it('counts a module with what it imports, once, in a circle too', () => {
    const once = weigh('<script type="module" src="/k/_astro/a.js"></script>').scripts;
    const twice = weigh(
      '<script type="module" src="/k/_astro/a.js"></script><script type="module" src="/k/_astro/b.js"></script>',
    ).scripts;
    expect(once).toBeGreaterThan(20);
    expect(twice).toBe(once);
  });

  it('counts inline code and the imports in it', () => {
    const alone = weigh('<script type="module">a()</script>').scripts;
    const importing = weigh('<script type="module">import"/k/_astro/a.js";a()</script>').scripts;
    expect(alone).toBeGreaterThan(0);
    expect(importing).toBeGreaterThan(alone + 20);
  });

  it('counts a font once, as it is', () => {
    const face = '@font-face{src:url(/k/_astro/f.woff2)}';
    expect(weigh(`<style>${face}${face}</style>`).fonts).toBe(500);
  });

  it('grows with the text', () => {
    const text = Array.from({ length: 400 }, (_, i) => `chữ ${(i * 7919) % 1000}`).join(' ');
    expect(weigh(text).htmlBrotli).toBeGreaterThan(weigh('').htmlBrotli + 300);
    expect(weigh(text).htmlGzip).toBeGreaterThan(weigh('').htmlGzip + 300);
  });

  it('fails when a file is missing rather than weigh less', () => {
    expect(() => weigh('<script src="/k/mat.js"></script>')).toThrow('missing /k/mat.js');
  });
});

describe('worstOf', () => {
  it('names the heaviest page of each measure that was taken', () => {
    const worst = worstOf(
      new Map([
        ['/a/', { htmlGzip: 15_000, layoutShift: 0 }],
        ['/b/', { htmlGzip: 9_000 }],
      ]),
    );
    expect(worst).toEqual([
      { measure: 'htmlGzip', page: '/a/', value: 15_000, exceeds: true },
      { measure: 'layoutShift', page: '/a/', value: 0, exceeds: false },
    ]);
    expect(budgetRows(worst)[1]).toEqual([
      'HTML, nén gzip (byte)',
      '15000',
      '14336',
      'VƯỢT',
      '/a/',
    ]);
  });
});
