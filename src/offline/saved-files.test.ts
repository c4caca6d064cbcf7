import { expect, test } from 'vitest';
import { cacheName } from './cache-names.ts';
import { filesOfSaved } from './saved-files.ts';
import { captivePortal, silence } from './test-support/fake-site.ts';
import { base, everything, setUp } from './test-support/library-setup.ts';

const html = `<style>@font-face{src:url(${base}_astro/chu.Ab-_1234.woff2)}</style>
<script type="module" src="${base}_astro/trang.zTP5osWS.js"></script>`;
const files: Readonly<Record<string, string>> = {
  'chu.Ab-_1234.woff2': 'wOF2',
  'trang.zTP5osWS.js': 'import"./chung.00000000.js";import("./sau.11111111.js")',
  'chung.00000000.js': 'import"./trang.zTP5osWS.js";import"./mat.22222222.js"',
  'sau.11111111.js': 'a()',
  'khac.33333333.js': 'b()',
};

/** A device with everything, and an article that was saved for later. */
async function withSaved() {
  const all = setUp();
  const { books, device, site } = all;
  await books.take(everything);
  const later = await device.caches().open(cacheName(base, 'doc-sau'));
  await later.put(`${base}2023/10/cu/`, new Response(html));
  await later.put(`${base}anh/a.webp`, new Response('khac.33333333.js'));
  // As the worker would answer.
  device.network = (path, init) => {
    const file = files[path.slice(`${base}_astro/`.length)];
    return file === undefined ? site.network(path, init) : new Response(file);
  };
  return all;
}

test('what saved pages are shown with outlasts removing', async () => {
  const { books, device } = await withSaved();
  await books.remove();
  expect(device.kept(base, 'goi')).toEqual([]);
  expect([...device.kept(base, 'da-xem')].sort()).toEqual(
    ['chu.Ab-_1234.woff2', 'chung.00000000.js', 'sau.11111111.js', 'trang.zTP5osWS.js'].map(
      (name) => `${base}_astro/${name}`,
    ),
  );
});

test('a file that does not come holds nothing up', async () => {
  const { device, place } = await withSaved();
  const { network } = device;
  device.network = (path, init) =>
    path.includes('chung') ? silence(path, init) : network(path, init);
  const names = [...(await filesOfSaved(place, 20)).keys()];
  expect(names.toSorted()).toEqual(
    ['chu.Ab-_1234.woff2', 'sau.11111111.js', 'trang.zTP5osWS.js'].map(
      (name) => `${base}_astro/${name}`,
    ),
  );
});

test.each([
  ['no network', () => undefined],
  ['a login page', captivePortal],
])('removing goes on with %s', async (_, network) => {
  const { books, device } = await withSaved();
  device.network = network;
  await books.remove();
  expect(await books.status()).toEqual({ kind: 'none' });
  expect(device.kept(base, 'da-xem')).toEqual([]);
});
