import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionFaults } from '../../src/integrations/offline/test-support/edition-faults.ts';
import {
  attribute,
  elementsOf,
  parsePage,
  textOf,
} from '../../src/integrations/verify/html-tree.ts';
import { verifyOutput } from '../../src/integrations/verify/index.ts';
import { pagesOf } from '../bench/shared/site-pages.ts';
import { buildFixture, type FixtureSite, makeFixtureSite } from '../testing/fixture-site.ts';
import {
  hostileTitle,
  richContent,
  scheduledAt,
  secretWords,
} from './test-support/rich-content.ts';
import { addressesIn, rasterFiles, siteTexts } from './test-support/site-text.ts';

/** A builder west of Vietnam's day, whose language is another's. */
const env = {
  BASE_PATH: '/ban-tin/',
  SITE_URL: 'https://tin.example',
  TZ: 'America/New_York',
  LANG: 'tr_TR.UTF-8',
};
const root = 'https://tin.example/ban-tin/';
let site: FixtureSite;
let texts: Map<string, string>;

async function buildAsOf(epochSeconds: number): Promise<void> {
  const { code, stdout, stderr } = await buildFixture(site, {
    ...env,
    SOURCE_DATE_EPOCH: String(epochSeconds),
  });
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  texts = await siteTexts(site.outDir);
}
const page = (address: string) => texts.get(`${address}index.html`) ?? `no page at ${address}`;
const filesWith = (word: string) =>
  [...texts].filter(([, text]) => text.includes(word)).map(([file]) => file);
const htmlPages = () => [...texts].filter(([file]) => file.endsWith('.html'));

beforeAll(async () => {
  site = await makeFixtureSite(await richContent());
  await buildAsOf(scheduledAt - 1);
});
afterAll(() => site.remove());

describe('addresses under a base path', () => {
  it('are all under it, in every page', () => {
    const strays = htmlPages().flatMap(([file, html]) =>
      addressesIn(html)
        .filter((address) => !address.startsWith('/ban-tin/'))
        .map((address) => `${file}: ${address}`),
    );
    expect(strays).toEqual([]);
    expect(htmlPages().length).toBeGreaterThan(35);
  });

  it('lead somewhere', async () => {
    const place = { outDir: site.outDir, base: '/ban-tin/', siteUrl: 'https://tin.example' };
    expect(await verifyOutput({ ...place, expectedPages: [] })).toEqual([]);
  });

  it('are absolute and right for machines', () => {
    const own = pagesOf(site.outDir, '/ban-tin/').map((address) => address.slice(1));
    expect(own.length).toBeGreaterThan(35);
    for (const address of own) {
      const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(page(address))?.[1];
      expect(canonical).toBe(root + address);
    }
    const locations = [...(texts.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]+)/gu)].map(
      ([, url]) => url,
    );
    expect(locations).toContain(`${root}2024/03/co-anh/`);
    expect(locations.filter((url) => !url?.startsWith(root))).toEqual([]);
    expect(texts.get('robots.txt')).toContain(`${root}sitemap.xml`);
    expect(texts.get('atom.xml')).toContain(`<id>${root}2024/06/thanh-phan/</id>`);
  });
});

describe('what is not published', () => {
  it.each(Object.entries(secretWords))('leaves no trace: %s', (_kind, word) => {
    expect(filesWith(word)).toEqual([]);
    expect(page('luu-tru/')).not.toContain('Năm 2026');
  });
});

it('shows a hostile title as text, in every format', () => {
  const all = [...elementsOf(parsePage(page('2024/05/ac-y/')), { intoTemplates: true })];
  expect(all.filter(({ tagName }) => tagName === 'h1').map(textOf)).toEqual([hostileTitle]);
  const blocks = all.filter((each) => attribute(each, 'type') === 'application/ld+json');
  expect(blocks.map((block) => JSON.parse(textOf(block)).headline)).toContain(hostileTitle);
  const run = htmlPages().filter(([, html]) =>
    [...elementsOf(parsePage(html), { intoTemplates: true })].some(
      (each) => attribute(each, 'onerror') !== undefined || attribute(each, 'src') === 'x',
    ),
  );
  expect(run.map(([file]) => file)).toEqual([]);
  const { items } = JSON.parse(texts.get('feed.json') ?? '{}');
  expect(items.map((item: { title: string }) => item.title)).toContain(hostileTitle);
  const fragments = [...texts].filter(([file]) => file.endsWith('.pf_fragment'));
  expect(fragments.filter(([, text]) => text.includes(JSON.stringify(hostileTitle)))).toHaveLength(
    1,
  );
});

describe('a section of more articles than fit a page', () => {
  const first = 'chuyen-muc/tin-hoat-dong/';
  const second = `${first}trang/2/`;
  it('goes on at …/trang/2/, by links in both directions', () => {
    expect(page(first)).toMatch(new RegExp(`<a href="/ban-tin/${second}" rel="next"`, 'u'));
    expect(page(first)).not.toContain('rel="prev"');
    expect(page(second)).toMatch(new RegExp(`<a href="/ban-tin/${first}" rel="prev"`, 'u'));
    expect(page(second)).not.toContain('rel="next"');
    expect(page(first)).toContain('14 bài, trang 1 trên 2');
    expect(page(first).match(/<article /gu)).toHaveLength(12);
    expect(page(second).match(/<article /gu)).toHaveLength(2);
    expect(page(`${first}trang/1/`)).toContain('no page');
    expect(page(`${first}trang/3/`)).toContain('no page');
  });
});

describe('an article', () => {
  it('names both authors, the poster, and what was mended when', () => {
    const html = page('2024/03/co-anh/');
    expect(html).toMatch(/rel="author"[^>]*>An Bình<\/a>, <a [^>]*>Trần Lê<\/a>/u);
    expect(html).toContain('Thứ Sáu, 01/03/2024');
    expect(html).toMatch(/Cập nhật <time datetime="2024-03-05">05\/03\/2024/u);
    expect(html).toMatch(
      /<time datetime="2024-03-04">04\/03\/2024<\/time>: Bản đầu viết nhầm tên núi\./u,
    );
    expect(html).toMatch(/<aside class="person".*Trần Lê/su);
    expect(page('')).toContain('Bản đầu viết nhầm tên núi.');
    for (const list of ['an-binh/trang/2/', 'tran-le/'])
      expect(page(`tac-gia/${list}`)).toContain('/ban-tin/2024/03/co-anh/');
    expect(page('tac-gia/tran-le/')).toMatch(/<img class="face" src="\/ban-tin\/anh\/tran-le\./u);
  });

  it('has its day and hour from Vietnam, wherever it was built', () => {
    expect(page('2023/12/ngan/')).toContain(
      '<time datetime="2023-12-31T23:30:00+07:00">Chủ Nhật, 31/12/2023',
    );
    expect(page('2024/03/co-anh/')).toContain('"datePublished":"2024-03-01T00:00:00+07:00"');
    expect(texts.get('rss.xml')).toContain('Thu, 29 Feb 2024 17:00:00 GMT');
    expect(texts.get('atom.xml')).toContain('2024-06-02T06:15:00+07:00');
    expect(page('luu-tru/')).toMatch(/Năm 2023.*1 bài/su);
  });

  it('may be short, and without a picture', () => {
    const html = page('2023/12/ngan/');
    expect(html).toContain('1 phút đọc');
    expect(html).not.toContain('class="cover"');
    expect(html).not.toContain('class="toc');
  });

  it('may use components, in its page and in the feeds', () => {
    const [item] = JSON.parse(texts.get('chuyen-muc/moi-truong/feed.json') ?? '{}').items;
    for (const html of [page('2024/06/thanh-phan/'), item.content_html]) {
      for (const part of ['Mẹo nhỏ', 'Lời trong khung.', 'Câu được trích.', '— Sách cũ'])
        expect(html).toContain(part);
      expect(html).not.toContain('<Callout');
    }
  });
});

it('carries no metadata of a photo, and a card for each article', async () => {
  const files = await rasterFiles(site.outDir);
  expect(files.filter((file) => file.startsWith('anh/bia.')).length).toBeGreaterThan(3);
  for (const file of files) {
    const bytes = await readFile(join(site.outDir, file));
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([file, exif, xmp, iptc]).toEqual([file, undefined, undefined, undefined]);
    expect(bytes.includes('giau ten')).toBe(false);
  }
  const card = /property="og:image" content="https:\/\/tin\.example\/ban-tin\/([^"]+)"/u;
  const file = card.exec(page('2024/05/ac-y/'))?.[1] ?? 'no card';
  const { width, height, format } = await sharp(join(site.outDir, file)).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
});

describe('the offline edition', () => {
  it('gives every article as the site does, hostile titles and the base path included', async () => {
    expect(await editionFaults(site.outDir)).toEqual([]);
  });
});

describe('the first build after its moment', () => {
  beforeAll(() => buildAsOf(scheduledAt));

  it('publishes what was scheduled, everywhere, and still not the draft', () => {
    const found = filesWith(secretWords.scheduled);
    for (const file of [
      'index.html',
      '2026/12/hen/index.html',
      'rss.xml',
      'atom.xml',
      'feed.json',
      'sitemap.xml',
    ])
      expect(found).toContain(file);
    expect(found.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    expect(page('luu-tru/')).toContain('Năm 2026');
    expect(filesWith(secretWords.draft)).toEqual([]);
  });
});
