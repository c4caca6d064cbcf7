import { describe, expect, test } from 'vitest';
import { framed } from '../../offline/frames.ts';
import { slimmed, slimPage } from './slim-page.ts';

const page = (head: string, main: string) =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${head}<title>Bài | Báo</title></head> <body><header>Đầu</header><main id="noi-dung" class="wrap">${main}</main><footer>Cuối</footer></body></html>`;

describe('what only machines read', () => {
  test.each([
    '<meta name="description" content="Vì a > b">',
    '<meta property="og:title" content="Bài">',
    '<meta property="article:tag" content="nước">',
    '<meta name="twitter:card" content="summary">',
    '<link rel="canonical" href="https://tin.example/">',
    '<script type="application/ld+json">{"@id":"a"}</script>',
    '<meta property="og:a" content="1"><meta property="og:b" content="2 > 1">',
  ])('is left out: %s', (tags) => {
    expect(slimmed(page(tags, 'Chữ'))).toBe(page('', 'Chữ'));
  });

  test.each([
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">',
    '<meta name="theme-color" content="#fff">',
    '<link rel="icon" href="/a.svg">',
    '<script>const description = 1</script>',
    '<style>a{}</style>',
  ])('is not %s', (tags) => {
    expect(slimmed(page(tags, 'Chữ'))).toBe(page(tags, 'Chữ'));
  });

  test('may stand in the text, where it stays', () => {
    const main = '<script type="application/ld+json">{}</script>';
    expect(slimmed(page('', main))).toBe(page('', main));
  });
});

describe('a page in two parts', () => {
  test('is the same page when put together', () => {
    const html = page('<meta name="twitter:card" content="a">', 'Chữ có $& và $1');
    for (const known of [undefined, 'Bài', 'Khác']) {
      const { frame, title, main } = slimPage(html, known);
      expect(framed(frame, title, main)).toBe(slimmed(html));
    }
  });

  test('the frame does not depend on title and text', () => {
    const other = page('', 'Khác').replace('<title>Bài', '<title>Một bài khác');
    const one = slimPage(page('', 'Chữ'), 'Bài');
    expect(slimPage(other, 'Một bài khác').frame).toBe(one.frame);
    expect(one.title).toBe('Bài');
    expect(slimPage(page('', 'Chữ'))).toMatchObject({ title: 'Bài | Báo', main: 'Chữ' });
  });

  test.each([
    ['<p>Chữ</p>', 'thiếu <title> hoặc <main>, nên không đóng gói được.'],
    [page('', 'Chữ').replace('<title>', '<b>'), 'thiếu <title> hoặc <main>'],
    [page('', 'Chữ \u0007'), 'có ký tự điều khiển. Xóa ký tự ấy trong nội dung.'],
  ])('is refused: %s', (html, message) => {
    expect(() => slimPage(html)).toThrow(message);
  });
});
