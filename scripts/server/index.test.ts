import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './index.ts';
import { ask, makeSwappingFolder } from './test-site.ts';

const long = `<p>${'Chữ Việt. '.repeat(500)}</p>`;
const files = {
  'index.html': long,
  '404.html': 'Không có trang này',
  '2023/môi/index.html': 'Bài',
  'rong/a.txt': 'a',
  'anh/a.jpg': '0123456789'.repeat(200),
  '_astro/a.css': 'a{}'.repeat(1000),
  '.bi-mat': 'x',
  '.well-known/security.txt': 'Contact: a',
  _headers:
    '/k/*\n  X-Content-Type-Options: nosniff\n\n/k/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  _redirects: '/k/c%C5%A9/ /k/2023/m%C3%B4i/ 301\n',
};

let folder: Awaited<ReturnType<typeof makeSwappingFolder>>;
let server: RunningServer;
const get = (path: string, headers: Record<string, string> = {}) =>
  ask(server.url, path, { headers });

beforeAll(async () => {
  folder = await makeSwappingFolder();
  await folder.swapIn(files);
  server = await startServer({
    outDir: folder.outDir,
    base: '/k/',
    host: '127.0.0.1',
    port: 0,
  });
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

describe('pages', () => {
  it('are served with their type, the headers of _headers and no-cache', async () => {
    const { status, headers, body } = await get('/k/2023/m%C3%B4i/');
    expect([status, body.toString()]).toEqual([200, 'Bài']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-length': '4',
    });
  });

  it('are found with a query, and led to with the slash', async () => {
    expect((await get('/k/2023/m%C3%B4i/?a=1')).status).toBe(200);
    const { status, headers } = await get('/k/2023/m%C3%B4i?a=1');
    expect([status, headers.location]).toEqual([301, '/k/2023/m%C3%B4i/?a=1']);
  });

  it('that moved are redirected', async () => {
    const { status, headers } = await get('/k/c%C5%A9/');
    expect([status, headers.location]).toEqual([301, '/k/2023/m%C3%B4i/']);
  });

  it.each(['/', '/k'])('are reached from %s', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([302, '/k/']);
  });

  it.each([
    '/k/mat/',
    '/k/rong',
    '/k/rong/',
    '/k/rong/a.txt/',
    '/k/.bi-mat',
    '/k/_headers',
    '/k/../dist/index.html',
    '/k/%2e%2e/dist/index.html',
    '/ngoai/',
    '/k/_astro/mat.css',
  ])('that do not exist get the 404 page: %s', async (path) => {
    const { status, headers, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, 'Không có trang này']);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('with a malformed address are refused', async () => {
    expect((await get('/k/%E1%/')).status).toBe(400);
  });

  it('in .well-known are served', async () => {
    expect((await get('/k/.well-known/security.txt')).status).toBe(200);
  });
});

describe('methods', () => {
  it('HEAD is GET without the body', async () => {
    const { status, headers, body } = await ask(server.url, '/k/', {
      method: 'HEAD',
    });
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(long)));
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await ask(server.url, '/k/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('compression', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('%s for text', async (encoding, decompress) => {
    const { headers, body } = await get('/k/', { 'accept-encoding': encoding });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
    });
    expect(decompress(body).toString()).toBe(long);
  });

  it('prefers br, leaves pictures alone', async () => {
    const all = { 'accept-encoding': 'gzip, deflate, br' };
    expect((await get('/k/', all)).headers['content-encoding']).toBe('br');
    expect((await get('/k/anh/a.jpg', all)).headers['content-encoding']).toBeUndefined();
  });
});

describe('caching and ranges', () => {
  it('answers 304, with the headers, to whom has the page', async () => {
    const { etag = '' } = (await get('/k/')).headers;
    const again = await get('/k/', {
      'if-none-match': `"x", ${etag}`,
      'accept-encoding': 'br',
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers).toMatchObject({ etag, 'cache-control': 'no-cache' });
  });

  it('lets content-named files be kept', async () => {
    const { headers } = await get('/k/_astro/a.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['bytes=0-0', '0', 'bytes 0-0/2000'],
    ['bytes=-3', '789', 'bytes 1997-1999/2000'],
    ['bytes=1998-', '89', 'bytes 1998-1999/2000'],
  ])('sends the range %s', async (range, text, contentRange) => {
    const { status, headers, body } = await get('/k/anh/a.jpg', { range });
    expect([status, body.toString()]).toEqual([206, text]);
    expect(headers['content-range']).toBe(contentRange);
  });

  it('counts ranges of text in the bytes of the file', async () => {
    const wanted = { range: 'bytes=0-1999', 'accept-encoding': 'br' };
    const { status, headers, body } = await get('/k/_astro/a.css', wanted);
    expect([status, headers['content-encoding'], body.length]).toEqual([206, undefined, 2000]);
  });

  it('refuses a range beyond the end', async () => {
    const { status, headers } = await get('/k/anh/a.jpg', {
      range: 'bytes=5000-',
    });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */2000']);
  });
});
