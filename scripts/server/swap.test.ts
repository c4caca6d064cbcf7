import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningServer, startServer } from './index.ts';
import { ask, makeSwappingFolder } from './test-site.ts';

const edition = (n: number) => ({
  'index.html': `bản ${n} ${'x'.repeat(n * 7)}`,
  '404.html': `không có ${n}`,
  [`chi-${n}/index.html`]: `chỉ ${n}`,
  _headers: `/*\n  X-Ban: ${n}\n`,
});

let folder: Awaited<ReturnType<typeof makeSwappingFolder>>;
let server: RunningServer;

beforeEach(async () => {
  folder = await makeSwappingFolder();
  await folder.swapIn(edition(1));
  server = await startServer({
    outDir: folder.outDir,
    base: '/',
    host: '127.0.0.1',
    port: 0,
  });
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

it('serves the new edition, its headers and its new pages, at once', async () => {
  const { etag = '' } = (await ask(server.url, '/')).headers;
  expect((await ask(server.url, '/chi-2/')).status).toBe(404);
  await folder.swapIn(edition(2));
  const home = await ask(server.url, '/', {
    headers: { 'if-none-match': etag },
  });
  expect([home.status, home.body.toString()]).toEqual([200, edition(2)['index.html']]);
  expect(home.headers['x-ban']).toBe('2');
  expect((await ask(server.url, '/chi-2/')).body.toString()).toBe('chỉ 2');
  expect((await ask(server.url, '/chi-1/')).body.toString()).toBe('không có 2');
});

it('serves one whole edition to each request while builds swap the folder', async () => {
  let swapping = true;
  let asked = 0;
  const swaps = (async () => {
    for (let n = 2; n < 60 || asked <= 100; n += 1) await folder.swapIn(edition((n % 9) + 1));
    swapping = false;
  })();
  const bodies = new Set(Array.from({ length: 9 }, (_, i) => edition(i + 1)['index.html']));
  const wrong: string[] = [];
  while (swapping) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(server.url, '/')));
    asked += answers.length;
    for (const { status, body } of answers) {
      if (status !== 200 || !bodies.has(body.toString())) wrong.push(`${status} ${body}`);
    }
  }
  await swaps;
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});
