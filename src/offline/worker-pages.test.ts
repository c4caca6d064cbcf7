import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName } from './cache-names.ts';
import { leastChoice } from './manifest.ts';
import { longestMs, patienceMs } from './patience.ts';
import { page } from './test-support/fake-edition.ts';
import { captivePortal, noNetwork, Redirected, silence } from './test-support/fake-site.ts';
import { allTexts, b, base } from './test-support/library-setup.ts';
import { workerSetUp } from './test-support/worker-setup.ts';

vi.mock('./pack.ts', async () => ({
  openPack: (await import('./test-support/fake-edition.ts')).fakeOpenPack,
}));
vi.mock('./edition-reader.ts', async () => ({
  editionReader: (await import('./test-support/fake-edition.ts')).fakeEditionReader,
}));

const article = '2023/10/cu/';
const address = base + article;
const online = page('Từ mạng', address);
const fromDevice =
  /<main [^>]*><p class="from-device">Bản lưu trên máy, tính đến 09:30 ngày 23\/11\/2026 · <a href="\/ban-tin\/ngoai-tuyen\/">/u;

/** A device with all texts, and a site on which the article has changed since. */
async function taken() {
  const setUp = workerSetUp();
  await setUp.books.take(allTexts);
  setUp.site.pages.set(address, online);
  return setUp;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('with a network', () => {
  test('a page is the network’s, as it came', async () => {
    const { open } = await taken();
    expect(await open(article)).toBe(online);
  });

  test('that is slow, but not too slow, too', async () => {
    const { open, device, site } = await taken();
    device.network = async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, patienceMs - 1));
      return site.network(...asked);
    };
    const opening = open(article);
    await vi.advanceTimersByTimeAsync(patienceMs);
    expect(await opening).toBe(online);
  });

  test.each([301, 403, 404, 410])('status %i is the network’s to say', async (status) => {
    const { ask, device } = await taken();
    device.network = () => new Response('của mạng', { status });
    const response = await ask(article, 'navigate');
    expect([response?.status, await response?.text()]).toEqual([status, 'của mạng']);
  });

  test('a login page is shown, and not kept', async () => {
    const { open, device, settled } = await taken();
    device.network = captivePortal;
    expect(await open(article)).toContain('Wi-Fi');
    await settled();
    device.network = noNetwork;
    expect(await open(article)).toMatch(fromDevice);
    expect(device.kept(base, 'da-xem')).toEqual([]);
  });
});

describe('without one', () => {
  test('a page of the active edition is answered at once', async () => {
    const { ask, device } = await taken();
    device.network = noNetwork;
    const response = await ask(article, 'navigate');
    expect(response?.status).toBe(200);
    expect(response?.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(await response?.text()).toMatch(fromDevice);
  });

  test('what stands after the question mark does not matter', async () => {
    const { open, device } = await taken();
    device.network = noNetwork;
    expect(await open(`${article}?utm=x`)).toMatch(fromDevice);
    expect(await open('tim-kiem/?q=l%C5%A9')).toContain('<h1>Tìm</h1>');
  });

  test('nor one that answers, it is answered after three seconds', async () => {
    const { open, device } = await taken();
    device.network = silence;
    const opening = open(article);
    await vi.advanceTimersByTimeAsync(patienceMs - 1);
    expect(await Promise.race([opening, 'still waiting'])).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await opening).toMatch(fromDevice);
  });

  test('nor a well server, it is the device’s', async () => {
    const { open, ask, device } = await taken();
    device.network = () => new Response('hỏng', { status: 502 });
    expect(await open(article)).toMatch(fromDevice);
    // What the device does not have, the server may explain.
    expect((await ask('2023/10/khac/', 'navigate'))?.status).toBe(502);
  });

  test('a page that was opened before comes back, with the day of that visit', async () => {
    const { open, device, settled, site } = workerSetUp();
    site.pages.set(`${base}2020/01/xa/`, page('Xa', `${base}2020/01/xa/`));
    await open('2020/01/xa/');
    await vi.runAllTimersAsync();
    await settled();
    device.time += 86_400_000;
    device.network = noNetwork;
    expect(await open('2020/01/xa/')).toMatch(fromDevice);
  });

  test('what the reader saved for later comes before what was opened', async () => {
    const { open, device } = workerSetUp();
    for (const store of ['da-xem', 'doc-sau'] as const) {
      const cache = await device.caches().open(cacheName(base, store));
      await cache.put(address, new Response(`<main>${store}</main>`));
    }
    device.network = noNetwork;
    expect(await open(article)).toMatch(/^<main><p class="from-device">.*<\/p>doc-sau/u);
  });

  test('a stored response that was redirected is not used for a page', async () => {
    const { ask, device } = workerSetUp();
    const cache = await device.caches().open(cacheName(base, 'doc-sau'));
    await cache.put(address, new Redirected('<main>'));
    device.network = noNetwork;
    expect((await ask(article, 'navigate'))?.status).toBe(503);
  });

  test('a page that only the former edition has is still read', async () => {
    const { open, device, site, books } = await taken();
    site.edition = b;
    await books.take(allTexts);
    device.network = noNetwork;
    expect(await open('2023/10/moi-a/')).toContain('<h1>moi-a</h1>');
    expect(await open('2023/10/moi-b/')).toContain('<h1>moi-b</h1>');
  });

  test('a page that is nowhere is said to need one', async () => {
    const { ask, device } = await taken();
    device.network = noNetwork;
    const response = await ask('2023/10/khac/', 'navigate');
    expect(response?.status).toBe(503);
    const html = await response?.text();
    expect(html).toContain('Chưa có mạng, của bản');
    expect(html).not.toContain('from-device');
  });

  test('nor an edition, the worker says so itself', async () => {
    const { ask, device } = workerSetUp();
    device.network = noNetwork;
    const response = await ask('', 'navigate');
    expect(response?.status).toBe(503);
    expect(await response?.text()).toContain('Trang này chưa được lưu trên máy');
  });
});

describe('a page that the device does not have', () => {
  test('is waited for, as long as anyone would', async () => {
    const { open, device, site } = workerSetUp();
    site.pages.set(address, online);
    device.network = async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, longestMs - 1));
      return site.network(...asked);
    };
    const opening = open(article);
    await vi.advanceTimersByTimeAsync(longestMs);
    expect(await opening).toBe(online);
  });

  test('and no longer', async () => {
    const { ask, device } = workerSetUp();
    device.network = silence;
    const opening = ask(article, 'navigate');
    await vi.advanceTimersByTimeAsync(longestMs);
    expect((await opening)?.status).toBe(503);
  });
});

describe('where the browser', () => {
  test('keeps nothing, it is as if there were no worker', async () => {
    const { open, ask, device, site } = workerSetUp();
    device.isForbidden = true;
    site.pages.set(address, online);
    expect(await open(article)).toBe(online);
    device.network = noNetwork;
    expect((await ask(article, 'navigate'))?.status).toBe(503);
  });

  test('has cleared away a pack, the others are still read', async () => {
    const { open, ask, device, books } = workerSetUp();
    await books.take(leastChoice);
    await open('');
    const packs = device.stores.get(cacheName(base, 'goi'));
    for (const path of packs?.keys() ?? []) if (path.includes('lists')) packs?.delete(path);
    device.network = noNetwork;
    expect(await open('2023/10/moi-a/')).toMatch(fromDevice);
    expect((await ask('', 'navigate'))?.status).toBe(503);
  });
});
