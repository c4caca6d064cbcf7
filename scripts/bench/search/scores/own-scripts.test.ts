import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gzipped, ownScripts, searchPart } from './own-scripts.ts';

const transfer = (kind: string, path: string) => ({ kind, path, bytes: 1 });
const alone = [transfer('document', '/tim-kiem/'), transfer('script', '/_astro/site.js')];
const visit = [
  ...alone,
  transfer('script', '/_astro/tim.js'),
  transfer('stylesheet', '/_astro/tim.css'),
  transfer('font', '/_astro/lora.woff2'),
  transfer('image', '/anh/bia.webp'),
  transfer('fetch', '/pf/bundles.json'),
  transfer('script', '/pf/0a1b/loi.js'),
];

it('is what a search needs and the page alone does not', () => {
  const part = searchPart(visit, alone);
  expect(part.map(({ path }) => path)).toEqual([
    '/_astro/tim.js',
    '/_astro/tim.css',
    '/pf/bundles.json',
    '/pf/0a1b/loi.js',
  ]);
  expect(ownScripts([...part, ...part])).toEqual(['/_astro/tim.js']);
});

it('is weighed as it is sent', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'scripts-'));
  await writeFile(join(dir, 'a.js'), 'x'.repeat(5000));
  const [size] = await gzipped(dir, ['/a.js']);
  expect(size?.path).toBe('/a.js');
  expect(size?.bytes).toBeLessThan(100);
  await rm(dir, { recursive: true });
});
