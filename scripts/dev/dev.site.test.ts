import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { siteTexts } from '../build/test-support/site-text.ts';
import { article } from '../testing/default-content.ts';
import { buildFixture, type FixtureSite, makeFixtureSite } from '../testing/fixture-site.ts';
import type { CheckAnswer } from './answer.ts';
import { type DevServer, startDev } from './test-support/dev-server.ts';

/** Before the scheduled article's day, whenever the test runs. */
const env = { BASE_PATH: '/ban-tin/', SOURCE_DATE_EPOCH: String(Date.UTC(2024, 6) / 1000) };
const faulty = 'Đoạn có [liên kết hỏng](/2024/05/song-huog/).\n';
const draft = 'articles/2024/nhap.md';
let site: FixtureSite;

beforeAll(async () => {
  site = await makeFixtureSite({
    [draft]: article({ title: 'Bài nháp', draft: 'true' }, faulty),
    'articles/2024/hen.md': article({ title: 'Bài hẹn', date: '2024-12-24T06:00' }),
    'articles/2024/co-anh.md': article({ title: 'Bài thường' }),
  });
});
afterAll(() => site.remove());

describe('the development server', () => {
  let server: DevServer;
  beforeAll(async () => {
    server = await startDev(site, env);
  });
  afterAll(() => server.stop());

  const get = (path: string) => fetch(new URL(path, server.url));
  const check = async (address: string): Promise<CheckAnswer> =>
    (await get(`__kiem-tra/?path=/ban-tin/${address}`)).json();

  test.each([
    ['2024/05/nhap/', 'Bản nháp: chưa đăng'],
    ['2024/12/hen/', 'Hẹn đăng ngày 24/12/2024 lúc 06:00'],
  ])('shows %s at its address, and that it is: %s', async (address, banner) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(banner);
  });

  test('says nothing of the kind on a published article, and lists only those', async () => {
    expect(await (await get('2024/05/co-anh/')).text()).not.toMatch(/role="note"/);
    for (const list of ['', 'moi-nhat/', 'rss.xml']) {
      const html = await (await get(list)).text();
      expect(html).toContain('Bài thường');
      expect(html).not.toMatch(/Bài (nháp|hẹn)/);
    }
  });

  test('tells what the checker finds in the file of a page, with place and mend', async () => {
    const { file, findings } = await check('2024/05/nhap/');
    expect(file).toMatch(/articles\/2024\/nhap\.md$/);
    expect(findings).toContainEqual({
      file,
      place: '11:9',
      severity: 'error',
      message: expect.stringContaining('Địa chỉ gần nhất: /2024/05/song-huong/'),
    });
  });

  test('tells on other pages what is elsewhere, and which articles are to come', async () => {
    expect(await check('2024/05/co-anh/')).toMatchObject({ findings: [], elsewhere: 1 });
    const { findings, unpublished } = await check('');
    expect(findings.map(({ place }) => place)).toEqual(['11:9']);
    expect(unpublished).toEqual([
      { title: 'Bài hẹn', address: '/2024/12/hen/' },
      { title: 'Bài nháp', address: '/2024/05/nhap/' },
    ]);
  });

  test('puts the panel’s script on its pages', async () => {
    const html = await (await get('2024/05/co-anh/')).text();
    const address = /src="([^"]*astro:scripts\/page\.js)"/.exec(html)?.[1] ?? 'no script';
    expect(await (await get(address)).text()).toContain('scripts/dev/panel.ts');
    expect((await get('scripts/dev/panel.ts')).status).toBe(200);
  });

  test('checks again after a save', async () => {
    const file = join(site.contentDir, draft);
    await writeFile(file, (await readFile(file, 'utf8')).replace('song-huog', 'song-huong'));
    await vi.waitFor(async () => expect((await check('2024/05/nhap/')).findings).toEqual([]), {
      timeout: 20_000,
      interval: 200,
    });
  });
});

describe('a build of the same content', () => {
  test('has neither drafts nor banners nor the panel, even if it is told to be in development', async () => {
    const { code, stdout, stderr } = await buildFixture(site, {
      ...env,
      DEV: '1',
      MODE: 'development',
    });
    if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
    const texts = await siteTexts(site.outDir);
    expect(texts.size).toBeGreaterThan(20);
    const traces = /chưa đăng|Hẹn đăng|kiem-tra|Bộ kiểm tra|newsroom:content|Bài nháp|Bài hẹn/;
    expect([...texts].filter(([, text]) => traces.test(text)).map(([file]) => file)).toEqual([]);
  });
});
