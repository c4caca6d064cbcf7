import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../testing/browser.ts';
import { measureLayoutShift } from './layout-shift.ts';

const text = '<p>Chữ</p>'.repeat(200);
const pages: Readonly<Record<string, string>> = {
  '/yen': `<main>${text}</main>`,
  '/chen-dau-trang': `<main>${text}</main><script>requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => document.body.prepend(document.createElement('h1'), 'x'), 100)))</script>`,
  '/chen-khi-cuon': `<main>${text}</main><script>addEventListener('scroll', () => setTimeout(() => { document.querySelector('main').style.paddingTop = '300px' }, 30), { once: true })</script><style>html { overflow-anchor: none }</style>`,
};

let browser: Browser;
let server: Server;
let url: string;
beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="vi">${pages[request.url ?? ''] ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it('finds nothing on a page that stays put', async () => {
  expect(await measureLayoutShift(browser, `${url}/yen`)).toBe(0);
});

it.each(['/chen-dau-trang', '/chen-khi-cuon'])('sees what moves: %s', async (path) => {
  expect(await measureLayoutShift(browser, url + path)).toBeGreaterThan(0.001);
});
