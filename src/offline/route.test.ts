import { describe, expect, test } from 'vitest';
import { ownBundles, route } from './route.ts';

const scope = { origin: 'https://tin.example', base: '/ban-tin/' };
const routed = (path: string, mode = 'cors', method = 'GET') =>
  route({ method, mode, url: new URL(path, scope.origin).href }, scope);

describe('the worker does not touch', () => {
  test.each([
    ['what is sent', '/ban-tin/lien-he/', 'navigate', 'POST'],
    ['what is asked about', '/ban-tin/2023/10/lu/', 'cors', 'HEAD'],
    ['another origin', 'https://khac.example/ban-tin/_astro/a.js', 'no-cors'],
    ['another port', 'https://tin.example:8443/ban-tin/', 'navigate'],
    ['another site of the origin', '/khac/_astro/a.js', 'no-cors'],
    ['a site with a longer name', '/ban-tin-2/', 'navigate'],
    ['the base path without its slash', '/ban-tin', 'navigate'],
    ['the manifest', '/ban-tin/offline/manifest.json', 'cors'],
    ['a pack', '/ban-tin/offline/bai-2023.0123456789.pack', 'cors'],
    ['a pack in a tab of its own', '/ban-tin/offline/bai-2023.0123456789.pack', 'navigate'],
    ['itself', '/ban-tin/sw.js', 'same-origin'],
    ['its other script', '/ban-tin/sw-upkeep.js', 'same-origin'],
    ['a feed that is opened', '/ban-tin/2023/rss.xml', 'navigate'],
    ['a page that a script fetches', '/ban-tin/2023/10/lu/', 'cors'],
    ['a card for other sites', '/ban-tin/the-anh/a.0123456789.png', 'no-cors'],
    ['a script that is opened', '/ban-tin/_astro/boot.a1b2.js', 'navigate'],
    ['an icon that is opened', '/ban-tin/favicon.ico', 'navigate'],
    ['what another site had', '/ban-tin/index.php?p=12', 'navigate'],
    ['a table of the search that is opened', '/ban-tin/pf/bundles.json', 'navigate'],
    ['the folder of the index itself', '/ban-tin/pf/0123456789/', 'cors'],
  ])('%s', (_, path, mode, method?: string) => {
    expect(routed(path, mode, method)).toEqual({ to: 'pass' });
  });
});

describe('the worker answers', () => {
  test.each([
    ['page', '/ban-tin/', 'navigate', ''],
    ['page', '/ban-tin/2023/10/lu/', 'navigate', '2023/10/lu/'],
    ['page', '/ban-tin/2023/10/lu', 'navigate', '2023/10/lu'],
    ['page', '/ban-tin/tim-kiem/?q=sw.js&nam=2023', 'navigate', 'tim-kiem/'],
    ['page', '/ban-tin/index.html', 'navigate', 'index.html'],
    ['page', '/ban-tin/404.html', 'navigate', '404.html'],
    ['search-file', '/ban-tin/pf/34e43e0b8e/contents.json', 'cors', 'pf/34e43e0b8e/contents.json'],
    ['search-file', '/ban-tin/pf/ab/index/3.pf_index', 'cors', 'pf/ab/index/3.pf_index'],
    ['asset', '/ban-tin/_astro/boot.a1b2.js', 'cors', '_astro/boot.a1b2.js'],
    ['file', '/ban-tin/anh/lu.0123456789-800.webp', 'no-cors', 'anh/lu.0123456789-800.webp'],
    ['file', '/ban-tin/anh/lu.0123456789-800.webp', 'navigate', 'anh/lu.0123456789-800.webp'],
    ['file', '/ban-tin/favicon.ico', 'no-cors', 'favicon.ico'],
    ['file', '/ban-tin/manifest.webmanifest', 'cors', 'manifest.webmanifest'],
  ])('%s: %s', (to, path, mode, relative) => {
    expect(routed(path, mode)).toEqual({ to, path: relative });
  });

  test('for the bundles of the search, whatever is asked of them', () => {
    expect(routed('/ban-tin/pf/bundles.json?x')).toEqual({ to: 'bundles' });
    expect(routed(`/ban-tin/pf/bundles.json${ownBundles}`)).toEqual({ to: 'own-bundles' });
  });

  test('at the root of an origin as well', () => {
    const asked = { method: 'GET', mode: 'navigate', url: 'https://tin.example/' };
    expect(route(asked, { ...scope, base: '/' })).toEqual({ to: 'page', path: '' });
  });
});
