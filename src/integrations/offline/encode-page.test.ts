import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleCode, articleOfCode, fillPage, type Named } from '../../offline/fill-page.ts';
import { encodePage, type Referable } from './encode-page.ts';

const own = { path: '2024/05/nuoc-song-huong/', title: 'Nước sông Hương' };
const other: Referable = {
  path: '2023/10/rung/',
  title: 'Rừng ngập mặn',
  code: articleCode({ year: 2023, number: 70 }),
};
const find = (path: string) => (path === other.path ? other : undefined);
const decode = (text: string, named: Named = own) => fillPage(text, named, () => other);

describe('references', () => {
  test.each([
    ['the own address', '<a href="/2024/05/nuoc-song-huong/#muc">', /^<a href="\/\p{Cc}#muc">$/u],
    ['an address in an address', '?u=a%2F2024%2F05%2Fnuoc-song-huong%2F', /^\?u=a%2F\p{Cc}$/u],
    ['the own file', 'articles/2024/nuoc-song-huong.md', /^articles\/2024\/\p{Cc}\.md$/u],
    ['the own title', '<h1>Nước sông Hương</h1>', /^<h1>\p{Cc}<\/h1>$/u],
    [
      'another article',
      '<a href="/2023/10/rung/">Rừng ngập mặn</a>',
      /^<a href="\/\p{Cc}...">\p{Cc}<\/a>$/u,
    ],
    [
      'an unknown article',
      '<a href="/2023/10/la/">Lạ</a>',
      /^<a href="\/2023\/10\/la\/">Lạ<\/a>$/u,
    ],
    ['its title without its address', 'Rừng ngập mặn', /^Rừng ngập mặn$/u],
  ])('%s', (_, main, expected) => {
    const text = encodePage(main, own, find);
    expect(text).toMatch(expected);
    expect(decode(text)).toBe(main);
  });

  test('follow what they refer to', () => {
    const text = encodePage('<a href="/2023/10/rung/">Rừng ngập mặn</a>', own, find);
    const renamed = { path: '2023/10/moi/', title: 'Tên $& mới' };
    expect(fillPage(text, own, () => renamed)).toBe('<a href="/2023/10/moi/">Tên $& mới</a>');
  });

  test('whatever a page holds, it comes out again', () => {
    const piece = fc.oneof(
      fc.constantFrom(own.path, own.title, other.path, other.title, 'nuoc-song-huong'),
      fc.constantFrom('2024%2F05%2Fnuoc-song-huong%2F', '2023/10/la/', '/', '$&', '0Q6', 'Nước '),
      fc.string(),
    );
    const anOwn = fc.constantFrom(
      own,
      { path: '2023/10/0Q6/', title: 'Q1' },
      { ...own, title: '' },
    );
    fc.assert(
      fc.property(fc.array(piece), anOwn, (pieces, named) => {
        const main = pieces.join('').replace(/\p{Cc}/gu, '');
        expect(decode(encodePage(main, named, find), named)).toBe(main);
      }),
      { numRuns: 1000 },
    );
  });

  test('a page that would come out otherwise is refused', () => {
    expect(() => encodePage('một\u0001', own, find)).toThrow('bản gói không cho lại đúng trang.');
  });
});

test('three characters, none of them a mark, name an article', () => {
  const article = fc.record({
    year: fc.integer({ min: 1980, max: 2200 }),
    number: fc.integer({ min: 0, max: 4095 }),
  });
  fc.assert(
    fc.property(article, (each) => {
      const code = articleCode(each);
      expect(code).toMatch(/^[^\p{Cc}]{3}$|^.[^\p{Cc}]{2}$/u);
      expect(articleOfCode(code)).toEqual(each);
    }),
  );
});
