import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { article } from './default-content.ts';
import { makeFixtureSite } from './fixture-site.ts';
import { samplePicture } from './sample-picture.ts';

it('writes the default files, the given ones instead of them, and none of those left out', async () => {
  const site = await makeFixtureSite({
    'sections.yaml': 'khác',
    'articles/2024/song-huong.md': null,
    'articles/2024/bai/anh.jpg': new Uint8Array([1, 2]),
  });
  const read = (name: string) => readFile(join(site.contentDir, name), 'utf8');
  expect(await read('sections.yaml')).toBe('khác');
  expect(await read('authors/an-binh.yaml')).toContain('An Bình');
  expect(await read('articles/2024/bai/anh.jpg')).toBe('\u0001\u0002');
  await expect(read('articles/2024/song-huong.md')).rejects.toThrow('ENOENT');
  await site.remove();
  await expect(read('sections.yaml')).rejects.toThrow('ENOENT');
});

it('makes articles that the schema accepts', () => {
  const { data } = readFrontMatter(article({ title: '"Một bài: hai phần"', draft: 'true' }));
  expect(articleSchema.safeParse(data).error).toBeUndefined();
});

it('makes pictures of the size asked for', async () => {
  const { width, height, format } = await sharp(await samplePicture(64, 36)).metadata();
  expect([width, height, format]).toEqual([64, 36, 'jpeg']);
});
