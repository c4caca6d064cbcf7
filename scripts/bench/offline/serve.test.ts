import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, makeSwappingFolder, writeFiles } from '../../server/test-site.ts';
import { weigh } from './peer/weigh.ts';
import { type OfflineServer, ownBase, serveOffline } from './serve.ts';

let folder: Awaited<ReturnType<typeof makeSwappingFolder>>;
let server: OfflineServer;
const at = (path: string) => join(folder.outDir, '..', path);
const text = async (path: string) => (await ask(server.origin, path)).body.toString();

beforeAll(async () => {
  folder = await makeSwappingFolder();
  await writeFiles(at('mot'), { 'index.html': 'một', 'sw.js': '1', '404.html': 'không' });
  await writeFiles(at('hai'), { 'index.html': 'hai', 'sw.js': '2' });
  await writeFiles(at('tren'), { 'a.js': 'trên', 'sw.js': 'trên' });
  server = await serveOffline({ siteDir: at('mot'), over: { [ownBase]: at('tren') } });
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

it('serves an edition, then another, with what is laid over it', async () => {
  expect([await text('/'), await text('/sw.js'), await text(`${ownBase}a.js`)]).toEqual([
    ...['một', '1', 'trên'],
  ]);
  server.deploy({ siteDir: at('hai'), over: { '/sw.js': at('tren') } });
  expect([await text('/'), await text('/sw.js')]).toEqual(['hai', 'trên']);
});

it('is gone, and comes back at the same address', async () => {
  await server.stop();
  await expect(text('/')).rejects.toThrow(/ECONNREFUSED|hang up/);
  await server.start();
  expect(await text('/')).toBe('hai');
});

it('weighs what it sends, headers included', async () => {
  const [one, both] = [
    await weigh(server, ['sw.js']),
    await weigh(server, ['sw.js', 'index.html']),
  ];
  expect(one).toBeGreaterThan('trên'.length);
  expect(both).toBeGreaterThan(one * 1.5);
});
