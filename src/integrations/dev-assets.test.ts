import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPicture } from '../pictures/read.ts';
import { pictureSources } from '../pictures/sources.ts';
import { telephonePhoto, temporaryFolder } from '../pictures/test-support/photo.ts';
import { devAssets } from './dev-assets.ts';

let root = '';
let server: Server;
let photo = '';

beforeAll(async () => {
  root = await temporaryFolder();
  const [contentDir, outDir] = [join(root, 'bài'), join(root, 'ra')];
  for (const folder of [contentDir, join(outDir, 'pf', 'thu-muc'), join(outDir, 'the-anh')]) {
    await mkdir(folder, { recursive: true });
  }
  await telephonePhoto(join(contentDir, 'bia.jpg'), 30, 50);
  photo = pictureSources(await readPicture(join(contentDir, 'bia.jpg')), '/ban-tin/').src;
  await writeFile(join(outDir, 'pf', 'bundles.json'), '{}');
  await writeFile(join(outDir, 'the-anh', 'a.png'), 'png');
  await writeFile(join(outDir, 'index.html'), 'trang');
  await writeFile(join(root, 'bi-mat.json'), 'bí mật');
  const middleware = devAssets({ contentDir, outDir, base: '/ban-tin/' });
  server = createServer((request, response) =>
    middleware(request, response, () => response.writeHead(404).end('next')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(root, { recursive: true });
});

const port = () => (server.address() as AddressInfo).port;
const get = (path: string) => fetch(`http://127.0.0.1:${port()}${path}`);

/** Sends a request line as it is, where `fetch` would tidy the path. */
function getRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(port(), '127.0.0.1')
      .on('data', (chunk) => {
        answer += chunk;
      })
      .on('end', () => resolve(answer))
      .on('error', reject)
      .write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}

test('encodes a picture when it is asked for', async () => {
  const response = await get(photo);
  expect(response.headers.get('content-type')).toBe('image/webp');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 50, height: 30 });
});

test('encodes a picture that an author has added since', async () => {
  await get(photo);
  const added = join(root, 'bài', 'moi.jpg');
  await telephonePhoto(added, 20, 40);
  const response = await get(pictureSources(await readPicture(added), '/ban-tin/').src);
  expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({
    width: 40,
    height: 20,
  });
});

test.each([
  ['/ban-tin/pf/bundles.json?ts=1', 'application/json', '{}'],
  ['/pf/bundles.json', 'application/json', '{}'],
  ['/ban-tin/the-anh/a.png', 'image/png', 'png'],
])('serves %s from the last build', async (path, type, body) => {
  const response = await get(path);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(body);
});

test.each([
  '/ban-tin/',
  '/ban-tin/index.html',
  '/ban-tin/anh/bia.jpg',
  '/ban-tin/anh/mat.0123456789-400.webp',
  '/ban-tin/pf/khong-co.json',
  '/ban-tin/pf/thu-muc',
  '/ban-tin/%',
  '/ban-tin/pf/%00',
])('leaves %s to Astro', async (path) => {
  const response = await get(path);
  expect([response.status, await response.text()]).toEqual([404, 'next']);
});

test.each([
  '/ban-tin/pf/../../bi-mat.json',
  '/ban-tin/pf/..%2f..%2fbi-mat.json',
  '/ban-tin/pf/%2e%2e/%2e%2e/bi-mat.json',
  '/ban-tin/pf/..\\..\\bi-mat.json',
])('does not leave the output folder: %s', async (path) => {
  expect(await getRaw(path)).not.toContain('bí mật');
});
