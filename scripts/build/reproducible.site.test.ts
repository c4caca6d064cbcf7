import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { article } from '../testing/default-content.ts';
import { buildFixture, type FixtureSite, makeFixtureSite } from '../testing/fixture-site.ts';
import { samplePicture } from '../testing/sample-picture.ts';
import { folderHashes } from './test-support/site-text.ts';

/** Builders around the world; the second works in another folder, and for the third the day has changed. */
const builders = [
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
  { TZ: 'America/New_York', LANG: 'C', folder: 'nội dung khác/bài vở' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

const sites: FixtureSite[] = [];

beforeAll(async () => {
  const picture = await samplePicture(1000, 600);
  for (const { folder, ...env } of builders) {
    const made = await makeFixtureSite({
      'articles/2024/co-anh/index.md': article(
        { date: '2024-02-29T23:59', cover: '{ image: ./bia.jpg, alt: "Một dải màu" }' },
        'Đoạn.\n\n![Dải](./bia.jpg "Lời.")\n',
      ),
      'articles/2024/co-anh/bia.jpg': picture,
      'articles/2024/cung-ngay.md': article({ title: 'Ích và lợi', date: '2024-02-29T23:59' }),
    });
    const contentDir = folder ? join(made.dir, folder) : made.contentDir;
    if (folder) {
      await mkdir(dirname(contentDir), { recursive: true });
      await rename(made.contentDir, contentDir);
    }
    const site = { ...made, contentDir };
    sites.push(site);
    const { code, stdout, stderr } = await buildFixture(site, {
      ...env,
      SOURCE_DATE_EPOCH: '1790000000',
    });
    if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  }
});
afterAll(() => Promise.all(sites.map((site) => site.remove())));

it.each([1, 2])('gives the same bytes as the first builder to builder %d', async (index) => {
  const [first, other] = [sites[0], sites[index]].map((site) => site?.outDir ?? '');
  const hashes = await folderHashes(first ?? '');
  expect(Object.keys(hashes)).toContain('2024/02/co-anh/index.html');
  expect(await folderHashes(other ?? '')).toEqual(hashes);
});
