import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { editionReader } from '../../offline/edition-reader.ts';
import { openPack } from '../../offline/pack.ts';
import { writeOfflineEdition } from './index.ts';
import { editionOnDisk } from './test-support/edition-on-disk.ts';
import { smallPage, smallSite } from './test-support/small-site.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A site of one article, with its offline edition. */
async function written(body: string, files: Readonly<Record<string, string>> = {}) {
  const article = {
    generation: 'archive',
    day: '2022-12-31',
    slug: 'bai-cu',
    title: 'Bài cũ',
  } as const;
  const { outDir, bundles } = await smallSite([{ ...article, body }], files);
  const cacheDir = await mkdtemp(join(tmpdir(), 'offline-cache-'));
  folders.push(outDir, cacheDir);
  const { manifest } = await writeOfflineEdition({
    ...{ outDir, cacheDir, bundles },
    redirects: [],
    isOffered: true,
  });
  return { outDir, manifest };
}

const text = (answer: { body: Uint8Array } | undefined) => new TextDecoder().decode(answer?.body);

describe('files on a device', () => {
  const picture = (width: number) => `anh/song.0123456789-${width}.webp`;
  const files = {
    'anh/song.0123456789-400.webp': '400',
    'anh/song.0123456789-800.webp': '800',
    'anh/song.0123456789-800.avif': 'avif',
    'anh/song.0123456789-1600.webp': '1600',
    'anh/so-do.abcdef0123.svg': '<svg/>',
    'mat-mang/index.html': smallPage('Mất mạng', '<p>Mất mạng</p>'),
    'the/nuoc/index.html': smallPage('nước', '<p>Thẻ</p>'),
    'luu-tru/2023/index.html': smallPage('2023', '<p>Năm</p>'),
    'moi-nhat/trang/2/index.html': smallPage('Mới', '<p>Hai</p>'),
    'cu/index.html': smallPage('Cũ', 'x').replace('<title>', '<meta http-equiv="refresh"><title>'),
    '404.html': smallPage('404', '<p>Không có</p>'),
    'rss.xml': '<rss/>',
    'manifest.webmanifest': '{}',
  };
  const body = [400, 800, 1600].map((width) => `<img src="/${picture(width)}">`).join('');
  const site = async () => {
    const svg = '<img src="/ban-tin/anh/so-do.abcdef0123.svg">';
    const { outDir } = await written(`<p>a</p>${body}${svg}`, files);
    return (await editionOnDisk(outDir)).reader();
  };

  test('a picture is there once, for all its widths and formats', async () => {
    const reader = await site();
    for (const path of [picture(400), picture(1600), 'anh/song.0123456789-800.avif']) {
      expect(await reader.file(path)).toMatchObject({ type: 'image/webp' });
      expect(text(await reader.file(path))).toBe('800');
    }
    expect(await reader.file('anh/so-do.abcdef0123.svg')).toMatchObject({ type: 'image/svg+xml' });
    expect(await reader.file('anh/song.9123456789-400.webp')).toBeUndefined();
  });

  test('lists that the search can answer for, redirects and feeds are not there', async () => {
    const reader = await site();
    const paths = ['the/nuoc/', 'luu-tru/2023/', 'moi-nhat/trang/2/', 'cu/', 'khong-co/'];
    for (const path of paths) expect(await reader.page(path)).toBeUndefined();
    for (const path of ['', 'mat-mang/', '404.html'])
      expect(await reader.page(path)).toMatch(/^<!D/u);
    expect(await reader.file('rss.xml')).toBeUndefined();
    expect(await reader.file('mat-mang/')).toBeUndefined();
    expect(await reader.file('manifest.webmanifest')).toMatchObject({
      type: 'application/manifest+json',
    });
  });

  test('a fragment that no bundle has is not there', async () => {
    const reader = await site();
    expect(text(await reader.file('pf/archive0/fragment/0.pf_fragment'))).toContain('Bài cũ');
    for (const path of ['pf/archive0/fragment/1.pf_fragment', 'pf/la/fragment/0.pf_fragment']) {
      expect(await reader.file(path)).toBeUndefined();
    }
  });
});

test('a pack that cannot be opened is asked for again', async () => {
  const { outDir, manifest } = await written('<p>a</p>');
  let isBroken = true;
  const reader = editionReader(
    manifest,
    () => true,
    async ({ url }) => {
      if (isBroken) throw new Error('gone');
      return openPack(new Blob([new Uint8Array(await readFile(join(outDir, url)))]));
    },
  );
  await expect(reader.page('')).rejects.toThrow('gone');
  isBroken = false;
  expect(await reader.page('')).toContain('Chào');
});
