import { expect, test } from 'vitest';
import type { CoverView } from '../data/views.ts';
import { site } from '../site.ts';
import { coverHtml } from './cover-html.ts';

const cover: CoverView = {
  picture: {
    path: '/content/bia.jpg',
    stem: 'bia',
    hash: '0123456789',
    width: 2400,
    height: 1600,
    kind: 'raster',
  },
  alt: 'Cầu',
  caption: undefined,
  credit: undefined,
};
const image = `<img src="${site.url}/anh/bia.0123456789-1200.jpg" alt="Cầu" width="1200" height="800">`;

test('no cover, no figure', () => {
  expect(coverHtml(undefined)).toBe('');
});

test.each([
  [undefined, undefined, ''],
  ['Chú thích.', undefined, '<figcaption>Chú thích.</figcaption>'],
  [undefined, 'Ảnh: A', '<figcaption>Ảnh: A</figcaption>'],
  ['Chú thích.', 'Ảnh: A', '<figcaption>Chú thích. Ảnh: A</figcaption>'],
])('caption %j and credit %j', (caption, credit, expected) => {
  expect(coverHtml({ ...cover, caption, credit })).toBe(`<figure>${image}${expected}</figure>`);
});

test('a small picture keeps its size', () => {
  const picture = { ...cover.picture, width: 640, height: 427 };
  expect(coverHtml({ ...cover, picture })).toContain('bia.0123456789-640.jpg');
  expect(coverHtml({ ...cover, picture })).toContain('width="640" height="427"');
});

test('what an author writes stays text', () => {
  const html = coverHtml({
    ...cover,
    alt: '"><script>alert(1)</script>',
    caption: '</figcaption><script>alert(1)</script>',
    credit: '<!-- ]]>',
  });
  expect(html).not.toMatch(/<script|<!--/);
  expect(html.match(/<\/figcaption>/g)).toHaveLength(1);
  expect(html).toContain('alt="&quot;&gt;&lt;script&gt;');
});
