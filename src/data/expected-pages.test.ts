import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectedPages } from './expected-pages.ts';
import { date } from './test-support/article-view.ts';

let content = '';
const now = date('2026-11-05T12:00:00').epochMs;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}

const article = (day: string, more = '') =>
  `---\ntitle: Bài\ndate: ${day}\nauthor: a\ntags: [Huế]\nsection: tin\n${more}---\n\nChữ.\n`;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'nội dung '));
  await write('sections.yaml', '- { id: tin, name: Tin, description: Tin. }\n');
  await write('authors/cam-lai.yaml', 'name: Cẩm Lai\n');
  await write('authors/ghi-chu.txt', '');
  await write('pages/gioi-thieu.mdx', '---\ntitle: A\nsummary: B\n---\n');
  await mkdir(join(content, 'articles'));
});
afterEach(() => rm(content, { recursive: true }));

const articles = async (moment = now) =>
  (await expectedPages(content, moment)).filter((address) => /^\/\d{4}\//.test(address));

test('promises the fixed pages, sections, authors and pages', async () => {
  expect(await expectedPages(content, now)).toEqual([
    '/',
    '/luu-tru/',
    '/tim-kiem/',
    '/so-do-trang/',
    '/moi-nhat/',
    '/ngoai-tuyen/',
    '/mat-mang/',
    '/chuyen-muc/tin/',
    '/tac-gia/cam-lai/',
    '/gioi-thieu/',
  ]);
});

test('promises articles of all forms, under the year and month of their date', async () => {
  await write('articles/2026/mot.md', article('2026-11-04'));
  await write('articles/2026/hai/index.md', article('2026-01-31T23:30:00'));
  await write('articles/2026/ba.mdx', article('2023-10-02'));
  await write('articles/2026/bon/index.mdx', article('2026-10-31T18:00:00Z'));
  await write('articles/2026/hai/ghi-chu.txt', '');
  expect(await articles()).toEqual([
    '/2023/10/ba/',
    '/2026/11/bon/',
    '/2026/01/hai/',
    '/2026/11/mot/',
  ]);
});

test('promises no draft, and a scheduled article from its moment on', async () => {
  await write('articles/2026/nhap.md', article('2020-01-01', 'draft: true\n'));
  await write('articles/2026/hen-gio.md', article('2026-11-05T12:00:00'));
  expect(await articles(now - 1)).toEqual([]);
  expect(await articles(now)).toEqual(['/2026/11/hen-gio/']);
});

test('a folder that is not there promises nothing', async () => {
  for (const folder of ['articles', 'authors', 'pages']) {
    await rm(join(content, folder), { recursive: true });
  }
  expect(await expectedPages(content, now)).toHaveLength(8);
});

test('rejects when a file cannot be read as an article, rather than promise less', async () => {
  await write('articles/2026/hong.md', '---\ntitle: Bài\n---\n');
  await expect(expectedPages(content, now)).rejects.toThrow();
});
