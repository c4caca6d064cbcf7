import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { article } from './default-content.ts';
import { buildFixture, type FixtureSite, makeFixtureSite } from './fixture-site.ts';
import { samplePicture } from './sample-picture.ts';

let site: FixtureSite;
afterEach(() => site.remove());

it('builds the default content, with a picture beside an article', async () => {
  site = await makeFixtureSite({
    'articles/2024/co-anh/index.md': article(
      { cover: '{ image: ./bia.jpg, alt: "Một dải màu" }' },
      'Đoạn văn.\n\n![Dải màu](./bia.jpg "Chú thích.")\n',
    ),
    'articles/2024/co-anh/bia.jpg': await samplePicture(1600, 900),
  });
  const { code, stdout, stderr, outDir } = await buildFixture(site);
  expect({ code, output: code === 0 ? '' : stdout + stderr }).toEqual({
    code: 0,
    output: '',
  });
  expect(existsSync(join(outDir, '2024/05/song-huong/index.html'))).toBe(true);
  expect(existsSync(join(outDir, '2024/05/co-anh/index.html'))).toBe(true);
});

it('gives the exit code and the sentences of a build that fails', async () => {
  site = await makeFixtureSite({
    'articles/2024/hong.md': article({ date: '2026-02-30' }),
  });
  const { code, stdout, stderr, outDir } = await buildFixture(site);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('hong.md');
  expect(existsSync(outDir)).toBe(false);
});
