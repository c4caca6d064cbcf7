import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createAny } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, makeSwappingFolder } from '../../server/test-site.ts';
import { readerHandler } from './handler.ts';
import { listen, localHost } from './listen.ts';
import { mediaType } from './media-types.ts';
import { browserCommand } from './open-browser.ts';

describe('readerHandler', () => {
  let folder: Awaited<ReturnType<typeof makeSwappingFolder>>;
  let server: Server;
  let url: string;
  const get = (path: string, method = 'GET') => ask(url, path, { method });

  beforeAll(async () => {
    folder = await makeSwappingFolder();
    await folder.swapIn({
      'index.html': 'Trang nhất',
      '404.html': 'Không có trang này',
      '2024/05/bai/index.html': 'Bài',
      'pf/a1/index/0.pf_index': 'x',
      '_astro/a.js': 'a',
      _headers:
        '/k/*\n  X-Content-Type-Options: nosniff\n\n/k/_astro/*\n  Cache-Control: immutable\n',
      _redirects: '/k/cu/ /k/2024/05/bai/ 301\n',
      '../bi-mat.txt': 'ngoài thư mục',
    });
    server = createServer(readerHandler({ outDir: folder.outDir, base: '/k/' }));
    url = `http://${localHost}:${await listen(server, [])}/`;
  });
  afterAll(async () => {
    server.close();
    await folder.remove();
  });

  it('sends pages with their type, length and headers', async () => {
    const { status, headers, body } = await get('/k/2024/05/bai/?a=1');
    expect([status, body.toString()]).toEqual([200, 'Bài']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': '4',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect((await get('/k/_astro/a.js')).headers['cache-control']).toBe('immutable');
    expect((await get('/k/pf/a1/index/0.pf_index')).body.toString()).toBe('x');
  });

  it.each([
    ['/', 302, '/k/'],
    ['/k', 302, '/k/'],
    ['/k/2024/05/bai', 301, '/k/2024/05/bai/'],
    ['/k/cu/', 301, '/k/2024/05/bai/'],
  ])('leads from %s on', async (path, status, to) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.location]).toEqual([status, to]);
  });

  it.each([
    '/k/../bi-mat.txt',
    '/k/%2e%2e/bi-mat.txt',
    '/k/..%2fbi-mat.txt',
    '/k/..%5cbi-mat.txt',
    '/k/2024/../../bi-mat.txt',
    '/bi-mat.txt',
    '/k/_headers',
    '/k/2024/05/',
    '/k/khong-co.js',
  ])('has nothing at %s but the 404 page', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, 'Không có trang này']);
  });

  it('answers HEAD without a body, refuses to be written to and addresses that are none', async () => {
    const head = await get('/k/', 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '12']);
    expect((await get('/k/', 'POST')).status).toBe(405);
    expect((await get('/k/%E1%')).status).toBe(400);
  });
});

describe('listen', () => {
  const open: { close: () => void }[] = [];
  afterEach(() => {
    for (const each of open.splice(0)) each.close();
  });

  it('takes the next port when one is taken, and any when all are', async () => {
    const taken = createAny().listen(0, localHost);
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const [first, second] = [createServer(), createServer()];
    open.push(taken, first, second);
    const other = await listen(first, [port]);
    expect(other).not.toBe(port);
    expect(await listen(second, [port, other, 0])).not.toBe(other);
  });
});

it('knows bytes when it knows no type', () => {
  expect(mediaType('/a/b.HTML')).toBe('text/html; charset=utf-8');
  expect(mediaType('/a/b')).toBe('application/octet-stream');
  expect(mediaType('/a/b.constructor')).toBe('application/octet-stream');
});

it('hands the address to what opens browsers on each system', () => {
  expect(browserCommand('win32', 'http://a/')).toEqual(['cmd', '/c', 'start', '""', 'http://a/']);
  expect(browserCommand('darwin', 'http://a/')).toEqual(['open', 'http://a/']);
  expect(browserCommand('linux', 'http://a/')).toEqual(['xdg-open', 'http://a/']);
});
