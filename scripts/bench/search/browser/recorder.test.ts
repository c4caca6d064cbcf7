import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { recorderOf } from './recorder.ts';

it('counts headers and bodies, file by file, until a moment', async () => {
  const recorder = recorderOf((request, response) => {
    response.end('x'.repeat(request.url === '/to' ? 10_000 : 10));
  });
  const server = createServer(recorder.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const get = async (path: string) =>
    (
      await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'sec-fetch-dest': 'empty' } })
    ).text();
  try {
    await get('/cu');
    const end = recorder.record();
    await get('/to');
    await get('/nho?v=1');
    const all = await end(Number.POSITIVE_INFINITY);
    expect(all.map(({ path, kind }) => [path, kind])).toEqual([
      ['/to', 'empty'],
      ['/nho', 'empty'],
    ]);
    const [large = 0, small = 0] = all.map(({ bytes }) => bytes);
    expect(large - small).toBeGreaterThan(9_980);
    expect(small).toBeGreaterThan(10);
    expect(await end(0)).toEqual([]);
  } finally {
    server.close();
  }
});
