import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { editionReader } from '../../offline/edition-reader.ts';
import type { Pack } from '../../offline/manifest.ts';
import { writeOfflineEdition } from './index.ts';
import { editionFaults } from './test-support/edition-faults.ts';
import { editionOnDisk } from './test-support/edition-on-disk.ts';
import {
  addressOf,
  type SmallArticle,
  type SmallSite,
  smallPage,
  smallSite,
} from './test-support/small-site.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const link = (article: SmallArticle) => `<a href="${addressOf(article)}">${article.title}</a>`;
const old: SmallArticle = {
  generation: 'archive',
  day: '2022-12-31',
  slug: 'bai-cu',
  title: 'Bài cũ',
};
const older = {
  ...old,
  slug: 'bai-cu-nua',
  title: 'Bài &amp; cũ nữa',
  body: `<p>${link(old)}</p>`,
};
const recent: SmallArticle = {
  ...{ generation: 'recent', day: '2023-01-02', slug: 'bai-gan', title: 'Bài gần đây' },
  after: `<section>${link(older)}</section>`,
};
const fresh: SmallArticle = {
  ...{ generation: 'now', day: '2023-05-06', slug: 'bai-moi', title: 'Bài mới' },
  body: `<h2 id="mot">Một</h2><p>Xem ${link(recent)}.</p>`,
  after: `<section>${link(old)}</section>`,
};
const ahead: SmallArticle = { ...old, slug: 'bai-noi', title: 'Bài nối', after: link(fresh) };
const all = [old, older, ahead, recent, fresh];

async function made(articles = all, files = {}, style?: string): Promise<SmallSite> {
  const site = await smallSite(articles, files, style);
  folders.push(site.outDir);
  return site;
}

const redirects = [
  { from: '/cu/b%C3%A0i/', to: '/ban-tin/2022/12/bai-cu/' },
  { from: '/cu.html', to: 'https://khac.example/' },
  { from: '/2022/12/', to: '/ban-tin/luu-tru/2022/12/' },
];

async function write({ outDir, bundles }: SmallSite, isOffered = true) {
  const cacheDir = await mkdtemp(join(tmpdir(), 'offline-cache-'));
  folders.push(cacheDir);
  return writeOfflineEdition({ outDir, cacheDir, bundles, redirects, isOffered });
}

async function urls(site: SmallSite): Promise<readonly string[]> {
  const { manifest } = await write(site);
  return manifest.packs.map(({ url }) => url);
}

const text = (answer: { body: Uint8Array } | undefined) => new TextDecoder().decode(answer?.body);
const of =
  (...kept: (string | undefined)[]) =>
  (pack: Pack) =>
    kept.includes(pack.generation);

describe('an edition', () => {
  test('gives every article, fragment and script as the site does', async () => {
    const site = await made(all, { '_astro/a.js': 'let a', 'favicon.ico': 'x' });
    const { manifest } = await write(site);
    expect(await editionFaults(site.outDir)).toEqual([]);
    expect(manifest).toMatchObject({ schema: 1, kill: false, articles: 5 });
    expect(manifest.packs.map(({ id, articles }) => `${id} ${articles}`)).toEqual([
      ...['khung 0', 'danh-sach 0', 'bai-2022-archive 3', 'bai-2023-recent 1', 'bai-2023-now 1'],
      ...['tim-kiem-archive 0', 'tim-kiem-recent 0', 'tim-kiem-now 0'],
    ]);
  });

  test('is the same when it is made again', async () => {
    const [one, two] = [await made(), await made()];
    expect((await write(one)).manifest).toEqual((await write(two)).manifest);
    const files = async ({ outDir }: SmallSite) => (await readdir(join(outDir, 'offline'))).sort();
    expect(await files(one)).toEqual(await files(two));
  });

  test('takes unchanged packs from the cache', async () => {
    const site = await made();
    const cacheDir = await mkdtemp(join(tmpdir(), 'offline-cache-'));
    folders.push(cacheDir);
    const again = () => writeOfflineEdition({ ...site, cacheDir, redirects, isOffered: true });
    expect((await again()).fresh).toHaveLength(8);
    const { fresh: none, manifest } = await again();
    expect(none).toEqual([]);
    await writeFile(join(site.outDir, 'index.html'), smallPage('Trang nhất', '<p>Khác</p>'));
    const { fresh: changed, manifest: other } = await again();
    expect(changed.map(({ id }) => id)).toEqual(['danh-sach']);
    expect(other.build).not.toBe(manifest.build);
  });

  test('that is switched off has no packs, and says so', async () => {
    const site = await made();
    await write(site);
    const { manifest } = await write(site, false);
    expect(manifest).toMatchObject({ kill: true, packs: [], bundles: [], articles: 0 });
    expect(await readdir(join(site.outDir, 'offline'))).toEqual(['manifest.json']);
  });

  test('names the page that cannot be packed', async () => {
    const site = await made(all, { 'gioi-thieu/index.html': '<p>Chữ</p>' });
    await expect(write(site)).rejects.toThrow('Bản ngoại tuyến: /gioi-thieu/: thiếu <title>');
    const control = { ...old, body: '<p>a\u0002</p>' };
    await expect(write(await made([control]))).rejects.toThrow(
      'Bản ngoại tuyến: /2022/12/bai-cu/: có ký tự điều khiển.',
    );
  });
});

test('an address of another year than the article is refused', async () => {
  const { outDir, bundles } = await made([old]);
  const [bundle] = bundles;
  const articles = bundle?.articles.map((each) => ({
    ...each,
    datetime: '2023-01-01T00:00:00+07:00',
  }));
  const wrong = { id: 'archive', base: 'pf/a/', perFragment: 1, articles: articles ?? [] } as const;
  await expect(write({ outDir, bundles: [wrong] })).rejects.toThrow(
    'Bản ngoại tuyến: /2022/12/bai-cu/: địa chỉ phải bắt đầu bằng năm đăng bài, /2023/.',
  );
});

describe('packs of articles', () => {
  test('do not change with a style', async () => {
    const [one, two] = [await urls(await made()), await urls(await made(all, {}, 'b{}'))];
    const changed = two.filter((url) => !one.includes(url)).map((url) => url.split('.')[0]);
    // The frames' numbers are the same.
    expect(changed).toEqual(['offline/khung']);
  });

  test('do not change with the text or title of an article of another year', async () => {
    const one = await urls(await made());
    const renamed = { ...fresh, title: 'Tên khác', body: '<p>Khác.</p>' };
    const next = { ...ahead, after: link(renamed) };
    const two = await urls(await made([old, older, next, recent, renamed]));
    const changed = two.filter((url) => !one.includes(url)).map((url) => url.split('.')[0]);
    expect(changed).toEqual(['offline/bai-2023-now']);
  });

  test('are enough with the newer ones: what is older is not referred to', async () => {
    const site = await made();
    await write(site);
    const edition = await editionOnDisk(site.outDir);
    const reader = edition.reader(of(undefined, 'now', 'recent'));
    for (const each of [recent, fresh]) {
      const path = addressOf(each).slice(1);
      expect(await reader.page(path)).toBe(await edition.reader().page(path));
      expect(await reader.page(path)).toContain(link(each === recent ? older : old));
    }
    expect(await reader.page(addressOf(old).slice(1))).toBeUndefined();
  });
});

test('an old address leads to the new one; that of a list is left to the search', async () => {
  const site = await made();
  await write(site);
  const reader = (await editionOnDisk(site.outDir)).reader();
  for (const path of ['cu/b%C3%A0i', 'cu/b%C3%A0i/']) {
    expect(await reader.redirect(path)).toBe('/ban-tin/2022/12/bai-cu/');
  }
  expect(await reader.redirect('cu.html')).toBe('https://khac.example/');
  for (const path of ['', 'constructor', '2022/12/']) {
    expect(await reader.redirect(path)).toBeUndefined();
  }
});

test('where an article that it links to is lost, the articles of that year are linked', async () => {
  const site = await made();
  await write(site);
  const edition = await editionOnDisk(site.outDir);
  const path = addressOf(ahead).slice(1);
  const whole = await edition.reader().page(path);
  expect(whole).toContain(link(fresh));
  const isThere = ({ id }: Pack) => id !== 'bai-2023-now';
  const unreadable = editionReader(
    edition.manifest,
    () => true,
    (pack) => (isThere(pack) ? edition.open(pack) : Promise.reject(new Error('gone'))),
  );
  for (const reader of [edition.reader(isThere), unreadable]) {
    expect(await reader.page(path)).toBe(
      whole?.replace(link(fresh), '<a href="/luu-tru/2023/">Một bài năm 2023</a>'),
    );
  }
});

describe('pf/bundles.json on a device', () => {
  async function answer(has?: (pack: Pack) => boolean): Promise<unknown> {
    const site = await made();
    await write(site);
    return JSON.parse(
      text(await (await editionOnDisk(site.outDir)).reader(has).file('pf/bundles.json')),
    );
  }
  const bundle = (id: string) => ({ id, base: `pf/${id}0/` });
  const glossary = { UB: 'ủy ban' };

  test('is that of the site when everything is there', async () => {
    const bundles = ['archive', 'recent', 'now'].map(bundle);
    expect(await answer()).toEqual({ bundles, glossary });
  });

  test('names only what is there, and how much that is', async () => {
    const bundles = [bundle('now')];
    expect(await answer(of(undefined, 'now'))).toEqual({ bundles, glossary, held: 1, of: 5 });
  });

  test('leaves out a bundle of which a page or an index is missing', async () => {
    const without = (kind: string) => (pack: Pack) =>
      pack.kind !== kind || pack.generation !== 'archive';
    for (const kind of ['pages', 'search']) {
      const bundles = [bundle('recent'), bundle('now')];
      expect(await answer(without(kind))).toEqual({ bundles, glossary, held: 2, of: 5 });
    }
  });
});
