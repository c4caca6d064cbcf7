import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { filesOf } from '../zip/files-of.ts';
import { prepareFolder } from './prepare.ts';
import { zimCommand } from './zim-command.ts';

let dir = '';
const at = (path: string) => join(dir, path);
const prepare = () => prepareFolder({ siteDir: at('dist'), base: '/k/', target: at('zim') });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-kiwix-'));
  const files = {
    'index.html':
      '<meta http-equiv="Content-Security-Policy" content="x"><a href="/k/tim-kiem/" data-search-open>',
    '2024/05/b/index.html': '<a href="/k/">',
    'cu/index.html': '<meta http-equiv="refresh" content="0; url=/k/2024/05/b/">',
    'tim-kiem/index.html': '<header></header><main id="m"><search-box></search-box></main>',
    ...{ _redirects: '/k/cu/ /k/2024/05/b/ 301\n', _headers: '', '404.html': '', 'sw.js': '' },
    ...{ 'ngoai-tuyen/index.html': '<main><p>nút</p></main>', 'mat-mang/index.html': '' },
    ...{ 'offline/manifest.json': '{}', 'pf/bundles.json': '{}', 'rss.xml': '<rss/>' },
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(at(`dist/${name}`)), { recursive: true });
    await writeFile(at(`dist/${name}`), text);
  }
  const picture = sharp({ create: { width: 192, height: 192, channels: 3, background: 'teal' } });
  await picture.png().toFile(at('dist/bieu-tuong-192.png'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

it('takes what an archive can show, with addresses that it understands', async () => {
  for (const round of [1, 2]) expect([round, await prepare()]).toEqual([round, 7]);
  expect(await filesOf(at('zim'))).toEqual([
    ...['2024/05/b/index.html', 'bieu-tuong-192.png', 'index.html', 'kiwix-48.png'],
    ...['ngoai-tuyen/index.html', 'rss.xml', 'tim-kiem/index.html'],
  ]);
  expect(await readFile(at('zim/index.html'), 'utf8')).toBe('<a href="tim-kiem/index.html">');
  const search = await readFile(at('zim/tim-kiem/index.html'), 'utf8');
  expect(search).toMatch(/^<header><\/header><main id="m"><h1>Tìm kiếm<\/h1>.*Kiwix.*<\/main>$/u);
  expect(await readFile(at('zim/ngoai-tuyen/index.html'), 'utf8')).not.toContain('nút');
  const { width, height, format } = await sharp(at('zim/kiwix-48.png')).metadata();
  expect([width, height, format]).toEqual([48, 48, 'png']);
});

it('replaces nothing that it has not made, and needs a site', async () => {
  const target = at('cua-nguoi-khac');
  await mkdir(target);
  const options = { siteDir: at('dist'), base: '/k/', target };
  await expect(prepareFolder(options)).rejects.toThrow('đang có thứ khác');
  await expect(prepareFolder({ ...options, siteDir: at('chua-dung') })).rejects.toThrow(
    'Hãy chạy trước: npm run build',
  );
});

it('writes the command for any name and folder', () => {
  const command = zimCommand({ ...site, name: "Báo O'Hara", tagline: 'ệ'.repeat(90) }, '/a b', 'c');
  expect(command).toContain(`--title='Báo O'\\''Hara' `);
  expect(command).toContain(`--name='bao-o-hara_vi' `);
  expect(command).toContain(`--description='${'ệ'.repeat(80)}' `);
  expect(command).toMatch(/ '\/a b' \\\n {2}'c'$/u);
});
