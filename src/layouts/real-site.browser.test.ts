import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { articlesAmong, pagesOf } from '../../scripts/bench/shared/site-pages.ts';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { firstArticle, openTemplate, templates } from './test-support/templates.ts';

const home = inject('siteUrl');
const pages = pagesOf(inject('siteDir'), '/');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const texts = (selector: string) =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent.trim().replace(/\s+/gu, ' ')));
const firstPages = (folder: string) =>
  pages.filter((each) => new RegExp(`^/${folder}/[^/]+/$`, 'u').test(each));

describe('the content as a whole', () => {
  it('has 25 articles and more, in five sections and more, over four years, of six authors', () => {
    const articles = articlesAmong(pages);
    expect(articles.length).toBeGreaterThanOrEqual(25);
    expect(firstPages('chuyen-muc').length).toBeGreaterThanOrEqual(5);
    expect(firstPages('tac-gia').length).toBeGreaterThanOrEqual(6);
    expect(new Set(articles.map((each) => each.slice(1, 5))).size).toBeGreaterThanOrEqual(4);
    expect(firstPages('luu-tru').length).toBeGreaterThanOrEqual(4);
  });

  it('keeps its draft to itself', () => {
    const draft = 'ban-nhap-vuon-thuc-vat';
    expect(pages.filter((each) => each.includes(draft))).toEqual([]);
    const dir = inject('siteDir');
    const naming = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:html|xml|json)$/u.test(name))
      .filter((name) => readFileSync(join(dir, name), 'utf8').includes(draft));
    expect(naming).toEqual([]);
  });

  it('says on the front page what is new, in each section, and what was corrected', async () => {
    await page.goto(home);
    expect(await page.locator('.lead h2 a').count()).toBe(1);
    expect((await texts('.latest li')).length).toBeGreaterThanOrEqual(5);
    const blocks = await texts('.block h2');
    for (const name of ['Tin hoạt động', 'Thiên nhiên xứ Huế', 'Tiếng Việt', 'Đính chính gần đây'])
      expect(blocks).toContain(name);
    expect(await page.locator('.block .line a[href$="#dinh-chinh"]').count()).toBeGreaterThan(0);
  });
});

describe('the first article', () => {
  beforeAll(async () => {
    await page.goto(new URL(firstArticle, home).href);
  });

  it('has its place, byline and date', async () => {
    expect(await texts('.crumbs li')).toEqual(['Trang nhất', 'Tin hoạt động']);
    expect(await texts('h1')).toEqual([
      'Thường vụ Tỉnh ủy làm việc với Thường trực Liên hiệp Hội tỉnh Thừa Thiên Huế',
    ]);
    expect((await texts('.byline > span:first-child a'))[0]).toBe('Cẩm Lai');
    expect(await texts('.byline time')).toEqual(['Thứ Hai, 02/10/2023']);
    expect(await page.getAttribute('.byline time', 'datetime')).toBe('2023-10-02');
    expect(await texts('.after > .tags li')).toEqual([
      'tư vấn phản biện',
      'Liên hiệp Hội',
      'trí thức',
    ]);
  });

  it('has the box of the person who posted it', async () => {
    expect(await texts('.person h2')).toEqual(['Đăng bởi Uy Phong']);
    expect((await texts('.person p')).at(-1)).toBe(
      'Trần Minh Phong – Chủ nhiệm CLB Sáng tạo trẻ Thừa Thiên Huế',
    );
    expect(await page.getAttribute('.person h2 a', 'href')).toBe('/tac-gia/uy-phong/');
  });

  it('has three pictures, each described and captioned as a drawing', async () => {
    const figures = await page.$$eval('article figure', (all) =>
      all.map((figure) => ({
        alt: figure.querySelector('img')?.alt ?? '',
        caption: figure.querySelector('figcaption')?.textContent ?? '',
        sized: ['width', 'height'].every((side) => figure.querySelector('img')?.hasAttribute(side)),
      })),
    );
    expect(figures).toHaveLength(3);
    for (const { alt, caption, sized } of figures) {
      expect(alt.length).toBeGreaterThan(30);
      expect(caption).toContain('Tranh minh họa: Khoa học Huế');
      expect(sized).toBe(true);
    }
  });

  it.each([
    'Phan Ngọc Thọ',
    'Nguyễn Thanh Bình',
    'Hoàng Khánh Hùng',
    'Hồ Đắc Thái Hoàng',
    'Chỉ thị 42-CT/TW ngày 16/4/2010 của Bộ Chính trị',
    'Kết luận 93-KL/TW ngày 20/11/2020 của Ban Bí thư',
    '51 hội thành viên, 1 viện, 8 trung tâm',
    'Đề án vị trí việc làm',
  ])('names %s', async (fact) => {
    expect((await texts('.prose')).join()).toContain(fact);
  });
});

it('asks no other server for anything, whatever a reader opens', async () => {
  const elsewhere = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) elsewhere.add(`${page.url()} → ${request.url()}`);
  });
  for (const template of templates) await openTemplate(page, home, template);
  expect([...elsewhere]).toEqual([]);
});
