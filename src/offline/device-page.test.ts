import { expect, test } from 'vitest';
import { headersFile } from '../integrations/host-files/headers.ts';
import { noNetworkPage, pageResponse, withSource } from './device-page.ts';
import { page } from './test-support/fake-edition.ts';

const html = page('Lũ', '/ban-tin/2023/10/lu/');

test('the line stands first in main, and says since when, in Vietnam’s time', () => {
  const at = Date.UTC(2026, 10, 22, 17, 5);
  expect(withSource(html, at, '/ban-tin/', '2023/10/lu/')).toBe(
    html.replace(
      '<h1>',
      '<p class="from-device">Bản lưu trên máy, tính đến 00:05 ngày 23/11/2026 · <a href="/ban-tin/ngoai-tuyen/">Đọc ngoại tuyến</a></p><h1>',
    ),
  );
});

test('without a known date it names none', () => {
  expect(withSource('<main><p>$&</p></main>', Number.NaN, '/', '')).toBe(
    '<main><p class="from-device">Bản lưu trên máy · <a href="/ngoai-tuyen/">Đọc ngoại tuyến</a></p><p>$&</p></main>',
  );
});

test('on the page that it leads to, it is no link', () => {
  expect(withSource('<main><h1>', 0, '/', 'ngoai-tuyen/')).toBe(
    '<main><p class="from-device">Bản lưu trên máy</p><h1>',
  );
});

test('what has no main stays as it is', () => {
  expect(withSource('<mainly>', 1, '/', '')).toBe('<mainly>');
});

test('a page has all headers that the host sends with every page', async () => {
  const { headers } = pageResponse(html);
  const lines = headersFile({ scripts: [], styles: [] }, [], '/')
    .split('\n\n')[0]
    ?.match(/^ {2}[\w-]+/gmu);
  const names = lines?.map((line) => line.trim()) ?? [];
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name) => !headers.has(name))).toEqual([]);
  for (const line of ['Permissions-Policy', 'Referrer-Policy', 'Cross-Origin-Opener-Policy']) {
    const text = headersFile({ scripts: [], styles: [] }, [], '/');
    expect(text).toContain(`${line}: ${headers.get(line)}\n`);
  }
});

test('its policy is its own, and nobody may frame it', () => {
  expect(pageResponse(html).headers.get('Content-Security-Policy')).toBe(
    "default-src 'self'; img-src 'self'; frame-ancestors 'none'",
  );
  expect(pageResponse('').headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
});

test('it is HTML that nobody keeps', () => {
  const { headers, status } = pageResponse(html);
  expect(status).toBe(200);
  expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(headers.get('Cache-Control')).toBe('no-store');
});

test('a device with nothing still says what is the matter', async () => {
  const response = noNetworkPage();
  expect(response.status).toBe(503);
  expect(await response.text()).toMatch(/lang="vi".*Chưa có mạng.*Thử lại/su);
});
