import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writeHostFiles } from './index.ts';
import { hashSource } from './inline-code.ts';

const page = (style: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>${style}</style></head><body><main>Chữ</main></body></html>`;

const folders: string[] = [];

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'host-files-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const options = { base: '/khoa-hoc/', siteUrl: 'https://hue.example' };

it('gives each page its own hashes, the header all of them, and the old address a page', async () => {
  const outDir = await folderWith({
    'index.html': page('a{}'),
    '2023/10/bai/index.html': page('b{}'),
  });
  await writeHostFiles({
    ...options,
    outDir,
    redirects: { '/cu/': '/2023/10/bai/' },
  });

  const home = await readFile(join(outDir, 'index.html'), 'utf8');
  expect(home).toContain(`style-src 'self' ${hashSource('a{}')};`);
  expect(home).not.toContain(hashSource('b{}'));
  const headers = await readFile(join(outDir, '_headers'), 'utf8');
  const both = [hashSource('a{}'), hashSource('b{}')].sort().join(' ');
  expect(headers).toContain(`style-src 'self' ${both};`);
  expect(headers).not.toContain('/khoa-hoc/cu/');
  expect(await readFile(join(outDir, '_redirects'), 'utf8')).toBe(
    '/khoa-hoc/cu /khoa-hoc/2023/10/bai/ 301\n/khoa-hoc/cu/ /khoa-hoc/2023/10/bai/ 301\n',
  );
  expect(await readFile(join(outDir, 'cu/index.html'), 'utf8')).toContain(
    '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"',
  );
});

it('names the page that cannot carry a policy', async () => {
  const outDir = await folderWith({ 'tin/index.html': '<p>Chữ</p>' });
  await expect(writeHostFiles({ ...options, outDir, redirects: {} })).rejects.toThrow(
    'tin/index.html: trang không có <meta charset="utf-8">',
  );
});

it('refuses an old address at which a page stands', async () => {
  const outDir = await folderWith({ 'tin/index.html': page('') });
  await expect(writeHostFiles({ ...options, outDir, redirects: { '/tin/': '/' } })).rejects.toThrow(
    'địa chỉ cũ «/tin/» trùng với một trang đang có',
  );
});
