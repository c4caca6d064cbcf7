import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserSource } from './browser-source.ts';
import { remember } from './remember.ts';

let server: Server;
let base: string;
let isStalling: boolean;

beforeEach(async () => {
  isStalling = true;
  server = createServer(({ url }, response) => {
    if (url === '/half') response.write('abc');
    if (!isStalling) response.end('def');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test.each(['silent', 'half'])(
  'a file that stalls (%s) fails, and is asked for anew',
  async (name) => {
    const { fetch } = browserSource(`${base}bundles.json`, base, 300);
    const load = remember((url: string) => fetch(url));
    await expect(load(base + name)).rejects.toThrow(/timeout/u);
    isStalling = false;
    expect((await load(base + name)).length).toBeGreaterThan(0);
  },
);

test('a file that is not there fails', async () => {
  server.removeAllListeners('request');
  server.on('request', (_request, response) => response.writeHead(404).end());
  await expect(browserSource(base, base).fetch(`${base}x`)).rejects.toThrow(`404 ${base}x`);
});
