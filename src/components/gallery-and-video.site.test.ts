import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from '../../scripts/testing/default-content.ts';
import {
  buildFixture,
  type FixtureSite,
  makeFixtureSite,
} from '../../scripts/testing/fixture-site.ts';
import { samplePicture } from '../../scripts/testing/sample-picture.ts';
import {
  attribute,
  elementsOf,
  type HtmlElement,
  parsePage,
  textOf,
} from '../integrations/verify/html-tree.ts';

const body = `Mở bài.

<Gallery title="Chợ Đông Ba & bến">

![Gánh bún](./mot.jpg "Gánh bún. Ảnh: A")

![Nón lá](./hai.jpg)

</Gallery>

<Video src="https://www.youtube.com/watch?v=x&t=1" title="Chợ lúc năm giờ" poster="./phim.jpg" duration="3:05" />

Kết bài.
`;
let site: FixtureSite;
let elements: HtmlElement[];

beforeAll(async () => {
  const folder = 'articles/2024/cho';
  site = await makeFixtureSite({
    [`${folder}/index.mdx`]: article({ title: 'Buổi chợ', date: '2024-06-01' }, body),
    [`${folder}/mot.jpg`]: await samplePicture(900, 600),
    [`${folder}/hai.jpg`]: await samplePicture(600, 900),
    [`${folder}/phim.jpg`]: await samplePicture(1280, 720),
  });
  const { code, stdout, stderr } = await buildFixture(site, {
    BASE_PATH: '/ban-tin/',
    SITE_URL: 'https://tin.example',
  });
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  const html = await readFile(join(site.outDir, '2024/06/cho/index.html'), 'utf8');
  elements = [...elementsOf(parsePage(html), { intoTemplates: false })];
});
afterAll(() => site.remove());

const ofClass = (name: string) =>
  elements.filter((each) => attribute(each, 'class')?.split(' ').includes(name));
const within = (element: HtmlElement | undefined, tagName: string) =>
  element
    ? [...elementsOf(element, { intoTemplates: false })].filter((each) => each.tagName === tagName)
    : [];

describe('a gallery', () => {
  it('shows each photo as a figure of fixed proportions, which opens large', () => {
    const [gallery] = ofClass('gallery');
    expect(gallery && attribute(gallery, 'aria-label')).toBe('Chợ Đông Ba & bến');
    expect(ofClass('gallery-title').map(textOf)).toEqual(['Chợ Đông Ba & bến']);
    const photos = within(gallery, 'img').map((img) =>
      ['alt', 'width', 'height', 'loading'].map((name) => attribute(img, name)),
    );
    expect(photos).toEqual([
      ['Gánh bún', '900', '600', 'lazy'],
      ['Nón lá', '600', '900', 'lazy'],
    ]);
    expect(within(gallery, 'figcaption').map(textOf)).toEqual(['Gánh bún. Ảnh: A']);
    const large = within(gallery, 'a').map((link) => attribute(link, 'href'));
    expect(large).toEqual([
      expect.stringMatching(/^\/ban-tin\/anh\/mot\.[0-9a-f]{10}-900\.webp$/),
      expect.stringMatching(/^\/ban-tin\/anh\/hai\.[0-9a-f]{10}-600\.webp$/),
    ]);
  });
});

describe('a video', () => {
  it('is a link to its own page, with a picture of ours and the name of the place in words', () => {
    const [video] = ofClass('video');
    expect(video && attribute(video, 'href')).toBe('https://www.youtube.com/watch?v=x&t=1');
    expect(video && attribute(video, 'rel')).toBe('noopener external');
    expect(video && attribute(video, 'target')).toBeUndefined();
    expect(within(video, 'figcaption').map(textOf)).toEqual([
      'Chợ lúc năm giờ Xem trên YouTube, dài 3:05',
    ]);
    const [poster] = within(video, 'img');
    expect(poster && attribute(poster, 'src')).toMatch(
      /^\/ban-tin\/anh\/phim\.[0-9a-f]{10}-800\.webp$/,
    );
    expect(poster && [attribute(poster, 'width'), attribute(poster, 'height')]).toEqual([
      '1280',
      '720',
    ]);
  });

  it('brings no frame, no player and no address of another site that is loaded', () => {
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['iframe', 'video', 'object', 'embed']) expect(names).not.toContain(name);
    const loaded = elements.flatMap((each) =>
      ['src', 'srcset', 'poster'].map((name) => attribute(each, name)),
    );
    expect(loaded.filter((address) => address?.includes('://'))).toEqual([]);
  });
});

describe('in the output', () => {
  it('every named file is there', async () => {
    const files = await readdir(join(site.outDir, 'anh'));
    for (const stem of ['mot', 'hai', 'phim']) {
      expect(files.filter((file) => file.startsWith(`${stem}.`)).length).toBeGreaterThan(3);
    }
  });

  it('feeds have the pictures, and the video as a plain link', async () => {
    const { items } = JSON.parse(await readFile(join(site.outDir, 'feed.json'), 'utf8'));
    const html: string = items[0].content_html;
    const anh = 'https://tin\\.example/ban-tin/anh/';
    expect(html).toMatch(new RegExp(`<img src="${anh}mot\\.[^"]*" alt="Gánh bún"`));
    expect(html).toContain('<figcaption>Gánh bún. Ảnh: A</figcaption>');
    const link = '<a href="https://www\\.youtube\\.com/watch\\?v=x&#x26;t=1"><figure>';
    expect(html).toMatch(new RegExp(`${link}\\s*<span><img src="${anh}phim\\.[^>]*></span>`));
    expect(html).toContain(
      '<strong>Chợ lúc năm giờ</strong> <span>Xem trên YouTube, dài 3:05</span>',
    );
    expect(html).not.toMatch(/<svg|class=|<iframe/);
  });
});
