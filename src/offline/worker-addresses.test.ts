import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patienceMs } from './patience.ts';
import { page } from './test-support/fake-edition.ts';
import { noNetwork, silence } from './test-support/fake-site.ts';
import { allTexts, base } from './test-support/library-setup.ts';
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

describe('without a network', () => {
  test('an address without its slash is led to the page', async () => {
    const { ask, device } = await taken();
    device.network = noNetwork;
    const response = await ask('2023/10/cu?x', 'navigate');
    expect(response?.status).toBe(302);
    expect(response?.headers.get('Location')).toBe(`https://tin.example${address}?x`);
  });

  test('nor does one with the name of its file lead anywhere else', async () => {
    const { ask, device } = await taken();
    device.network = noNetwork;
    for (const [path, to] of [
      ['index.html?x', '?x'],
      [`${article}index.html`, article],
    ] as const) {
      const response = await ask(path, 'navigate');
      expect(response?.headers.get('Location')).toBe(`https://tin.example${base}${to}`);
    }
    expect((await ask('khong-co.html', 'navigate'))?.status).toBe(503);
  });

  test.each(['bai-cu', 'bai-cu?x'])('the old address %s leads to the new one', async (old) => {
    const { ask, device } = await taken();
    device.network = noNetwork;
    const response = await ask(old, 'navigate');
    expect(response?.headers.get('Location')).toBe(`https://tin.example${address}`);
  });

  test('a list that is not on the device is a search', async () => {
    const { ask, device } = await taken();
    device.network = noNetwork;
    const response = await ask('the/nuoc/trang/2/', 'navigate');
    expect(response?.headers.get('Location')).toBe(
      'https://tin.example/ban-tin/tim-kiem/?the=nuoc&sap-xep=moi-nhat',
    );
  });

  test('nor a search, a list is like any page', async () => {
    const { ask, device } = workerSetUp();
    device.network = noNetwork;
    expect((await ask('the/nuoc/', 'navigate'))?.status).toBe(503);
  });
});

describe('of a page that was opened and is in the edition too, the newer is shown', () => {
  test('a page that was opened after the edition was the site’s newest is the newer one', async () => {
    const { open, device, settled } = await taken();
    device.time += 60_000;
    await open(article);
    await vi.runAllTimersAsync();
    await settled();
    device.network = noNetwork;
    expect(await open(article)).toContain('<h1>Từ mạng</h1>');
  });

  test('one that was opened before it is not', async () => {
    const { open, device, settled, site, books } = workerSetUp();
    site.pages.set(address, online);
    await open(article);
    await vi.runAllTimersAsync();
    await settled();
    device.time += 60_000;
    await books.take(allTexts);
    device.network = noNetwork;
    expect(await open(article)).toContain('<h1>cu</h1>');
  });
});

describe('a network that let the reader wait in vain', () => {
  test('is not waited for again: the device’s page and index come at once', async () => {
    const { open, ask, device } = await taken();
    device.network = silence;
    const opening = open(article);
    await vi.advanceTimersByTimeAsync(patienceMs);
    await opening;
    const next = Promise.all([open('2023/10/vua/'), ask('pf/bundles.json')]);
    await vi.advanceTimersByTimeAsync(patienceMs - 1);
    const answers = await Promise.race([next, undefined]);
    expect(answers?.[0]).toContain('<h1>vua</h1>');
    expect(await answers?.[1]?.json()).toMatchObject({ of: 3 });
  });

  test('may still bring what the device does not have', async () => {
    const { open, device } = await taken();
    device.network = silence;
    const opening = open(article);
    await vi.advanceTimersByTimeAsync(patienceMs);
    await opening;
    device.network = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return new Response('của mạng');
    };
    const next = open('2023/10/khac/');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await next).toBe('của mạng');
  });
});
