import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeAddress, withRelativeAddresses } from './relative-addresses.ts';

const place = { path: '2024/05/bai/index.html', base: '/k/' };

describe('relativeAddress', () => {
  it.each([
    ['/k/', '../../../index.html'],
    ['/k/2024/06/khac/#muc', '../../../2024/06/khac/index.html#muc'],
    ['/k/tim-kiem/?q=a/b', '../../../tim-kiem/index.html?q=a/b'],
    ['/k/_astro/a.js', '../../../_astro/a.js'],
    ['/khac/a.js', '/khac/a.js'],
    ['#muc', '#muc'],
    ['mailto:a@b.c', 'mailto:a@b.c'],
    ['https://xa.example/k/', 'https://xa.example/k/'],
  ])('%s → %s', (address, expected) => expect(relativeAddress(address, place)).toBe(expected));

  it('leaves addresses of other sites alone where the base path is the root', () => {
    expect(relativeAddress('//xa.example/a', { path: 'index.html', base: '/' })).toBe(
      '//xa.example/a',
    );
  });

  it('leads from any page to the same file as the address', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(segment), fc.array(segment, { minLength: 1 }), (from, to) => {
        const page = { path: [...from, 'index.html'].join('/'), base: '/k/' };
        const address = relativeAddress(`/k/${to.join('/')}/`, page);
        const { pathname } = new URL(address, `http://a.invalid/k/${page.path}`);
        expect(pathname).toBe(`/k/${to.join('/')}/index.html`);
      }),
    );
  });
});

describe('withRelativeAddresses', () => {
  it.each([
    ['<a class="x" href="/k/a/">/k/a/</a>', '<a class="x" href="../../../a/index.html">/k/a/</a>'],
    ['<img alt="a > b" src="/k/a.png">', '<img alt="a > b" src="../../../a.png">'],
    [
      '<source srcset="/k/a-400.webp 400w, /k/a-800.webp 800w">',
      '<source srcset="../../../a-400.webp 400w, ../../../a-800.webp 800w">',
    ],
    [
      `<style>@font-face{src:url(/k/a.woff2)}b{background:url("/k/b.svg")}</style>`,
      `<style>@font-face{src:url(../../../a.woff2)}b{background:url("../../../b.svg")}</style>`,
    ],
    [
      '<script type="module" src="/k/a.js">if (a<b) c = \'<a href="/k/">\'</script>',
      '<script type="module" src="../../../a.js">if (a<b) c = \'<a href="/k/">\'</script>',
    ],
    ['<search-box data-base="/k/">', '<search-box data-base="/k/">'],
  ])('%s', (html, expected) => expect(withRelativeAddresses(html, place)).toBe(expected));
});
