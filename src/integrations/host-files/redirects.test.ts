import { describe, expect, it } from 'vitest';
import { redirectPage, redirectPagePath } from './redirect-page.ts';
import { redirectList, redirectsFile } from './redirects.ts';

describe('redirects', () => {
  const list = redirectList(
    {
      '/tin-cũ/': '/2023/10/bai/',
      '/bai.html': '/2023/10/bai/#nguồn',
      '/ban-be': 'https://ban-be.example/a',
    },
    '/khoa-hoc/',
  );

  it('lists both forms of each address, sorted, encoded and under the base path', () => {
    expect(redirectsFile(list, '/khoa-hoc/')).toBe(
      '/khoa-hoc/bai.html /khoa-hoc/2023/10/bai/#ngu%E1%BB%93n 301\n' +
        '/khoa-hoc/ban-be https://ban-be.example/a 301\n' +
        '/khoa-hoc/ban-be/ https://ban-be.example/a 301\n' +
        '/khoa-hoc/tin-c%C5%A9 /khoa-hoc/2023/10/bai/ 301\n' +
        '/khoa-hoc/tin-c%C5%A9/ /khoa-hoc/2023/10/bai/ 301\n',
    );
  });

  it('is empty without redirects', () => {
    expect(redirectsFile(redirectList({}, '/'), '/')).toBe('');
  });

  it.each(['/?p=12', 'tin-cu/', '/a b/', '/tin/*'])('refuses the old address %s', (from) => {
    expect(() => redirectList({ [from]: '/' }, '/')).toThrow(`địa chỉ cũ «${from}»`);
  });

  it('fails clearly past the number that Cloudflare reads', () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`/cu/${i}/`, '/']));
    expect(() => redirectsFile(redirectList(many, '/'), '/')).toThrow(
      'có 2002 dòng, quá giới hạn 2000',
    );
  });
});

describe('redirectPage', () => {
  it('stands where a host without redirects would look', () => {
    expect(redirectPagePath('/tin-c%C5%A9/')).toBe('tin-cũ/index.html');
    expect(redirectPagePath('/tin')).toBe('tin/index.html');
    expect(redirectPagePath('/bai.html')).toBe('bai.html');
    expect(redirectPagePath('/xem.php')).toBeUndefined();
  });

  it('leads on, in three ways, and is kept out of search engines', () => {
    const html = redirectPage({ from: '/cu/', to: '/k/a"b/' }, 'https://hue.example');
    expect(html).toContain('<link rel="canonical" href="https://hue.example/k/a%22b/">');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/k/a&quot;b/">');
    expect(html).toContain('<a href="/k/a&quot;b/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<html lang="vi">');
  });
});
