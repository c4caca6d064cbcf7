import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { axeFaults, colourRules } from '../layouts/test-support/axe.ts';
import { overflowFaults } from '../layouts/test-support/overflow.ts';
import { openStatePage, showState } from './offline/test-support/state-page.ts';
import type { Wanted } from './offline/test-support/states.ts';

const siteUrl = inject('siteUrl');
const all = { span: 'archive', pictures: true } as const;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({
    reducedMotion: 'reduce',
    viewport: { width: 320, height: 640 },
  });
  await openStatePage(page, siteUrl);
});
afterAll(() => browser.close());

const show = (wanted: Wanted) => showState(page, wanted);
const title = (text: string | RegExp) => page.locator('.shelf h2', { hasText: text }).waitFor();
const spoken = () => page.textContent('.shelf [role=status]');
const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
/** The name of what has the focus, or its text. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const input = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return (input ?? element)?.textContent;
  });
/** Lets so many packs through, then holds the download until `letGo`. */
const holdAfter = (packs: number) =>
  page.evaluate((count) => {
    let left = count;
    globalThis.shelf.beforePack = () =>
      left-- > 0 ? Promise.resolve() : new Promise((go) => addEventListener('let-go', () => go()));
  }, packs);
const letGo = () => page.evaluate(() => dispatchEvent(new Event('let-go')));

test('with the keyboard alone: choose, take, pause, go on, until it is ready', async () => {
  await show({ site: 'large' });
  await page.locator('.shelf-form input:checked').focus();
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toContain('995 bài gần đây');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await focused()).toContain('Kèm cả ảnh trong bài');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Lấy 995 bài về máy (tải 11,3 MB)');
  await holdAfter(2);
  await page.keyboard.press('Enter');
  await title('Đang tải về máy');
  expect(await focused()).toBe('Đang tải về máy');
  const bar = page.getByRole('progressbar', { name: 'Đã tải' });
  expect(Number(await bar.getAttribute('value'))).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Tạm dừng');
  await page.keyboard.press('Enter');
  await letGo();
  await title('Đang tạm dừng');
  expect(await page.textContent('.shelf-progress')).toContain('0,3 / 11,3 MB');
  await page.evaluate(() => {
    globalThis.shelf.beforePack = async () => {};
  });
  await press(/^Tiếp tục/u);
  await title('Sẵn sàng, tính đến 09:30 ngày 23/11/2026');
  expect(await spoken()).toContain('995 bài đọc và tìm được khi không có mạng');
});

test.each([
  ['an offer, with data saved', { site: 'large', saveData: true }, ''],
  ['ready, with something new', { site: 'large', held: all, hasUpdate: true }, ''],
  ['a change', { site: 'small', held: all }, 'Lấy thêm hoặc bớt đi'],
  ['a removal', { site: 'small', held: all }, 'Gỡ khỏi máy'],
  ['an old browser', { site: 'small', support: 'old' }, ''],
] as const)('%s can be read by everyone, in a narrow window too', async (_, wanted, button) => {
  await show(wanted);
  if (button) await press(button);
  expect(await overflowFaults(page)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, colourRules)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
});

test('in a wide window a card with little in it has no empty half', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await show({ site: 'small', held: all });
  const empty = await page.locator('.shelf').evaluate((card) => {
    const bottoms = [...card.children]
      .filter((part) => !part.matches('.sr'))
      .map((part) => part.getBoundingClientRect().bottom);
    return (card.getBoundingClientRect().bottom - Math.max(...bottoms)) / card.clientHeight;
  });
  expect(empty).toBeLessThan(0.2);
  await page.setViewportSize({ width: 320, height: 640 });
});

test('a full device: what takes less room is offered and taken', async () => {
  await show({ site: 'large' });
  await page.evaluate(() => {
    globalThis.shelf.failNext = 'quota';
  });
  await press(/^Lấy toàn bộ/u);
  await title('Máy hết chỗ');
  expect(await overflowFaults(page)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  await press(/^15 bài mới nhất/u);
  await title('Máy đã giữ 15 bài mới nhất');
});

test('what happens in another tab is shown here', async () => {
  await show({ site: 'small', held: all });
  await page.evaluate(() => {
    globalThis.shelf.held.delete('offline/bai-2024-recent.0a1b.pack');
    new BroadcastChannel('ngoai-tuyen').postMessage(null);
  });
  await title('Bản trên máy bị hỏng');
  await press(/^Hỏng – tải lại/u);
  await title(/^Sẵn sàng/u);
});

test('the browser’s offer to install becomes a button, and goes once it is installed', async () => {
  await page.unroute('**/_astro/ngoai-tuyen*.js');
  await page.reload();
  const ways = page.locator('install-hint [data-way] >> visible=true');
  await expect.poll(() => ways.count()).toBe(1);
  await page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => dispatchEvent(new Event('appinstalled')),
    });
    dispatchEvent(event);
    if (!event.defaultPrevented) throw new Error('Trình duyệt vẫn tự hỏi.');
  });
  expect(await ways.count()).toBe(0);
  await press('Cài như một ứng dụng');
  await page.getByText('Trang tin đã là một ứng dụng trên máy này.').waitFor();
  expect(await page.getByRole('button', { name: 'Cài như' }).count()).toBe(0);
});

test('without JavaScript: what it needs, and what else there is', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(new URL('ngoai-tuyen/', siteUrl).href);
  expect(await plain.locator('main .notice').textContent()).toContain('cần JavaScript');
  expect(await plain.locator('offline-library >> visible=true').count()).toBe(0);
  expect(await plain.locator('main button >> visible=true').count()).toBe(0);
  expect(await plain.locator('[data-way] >> visible=true').count()).toBe(3);
  await plain.goto(new URL('mat-mang/?a=b', siteUrl).href);
  await plain.click('text=Thử lại');
  expect(plain.url()).toBe(new URL('mat-mang/?a=b', siteUrl).href);
  expect(await plain.getAttribute('meta[name=robots]', 'content')).toContain('noindex');
  await plain.close();
});
