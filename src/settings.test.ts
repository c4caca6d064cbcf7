import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseBase, readSettings } from './settings.ts';
import { site } from './site.ts';

const root = resolve('/kho');
const read = (env: Record<string, string | undefined>) => readSettings(env, root, () => 1234);

describe('readSettings', () => {
  test('has a value for everything', () => {
    expect(read({})).toEqual({
      contentDir: resolve(root, 'content'),
      outDir: resolve(root, 'dist'),
      cacheDir: resolve(root, '.cache'),
      siteUrl: site.url,
      base: '/',
      port: 4321,
      host: '127.0.0.1',
      now: 1234,
      ownCards: true,
      offline: true,
    });
  });

  test('takes what the environment names; an empty variable names nothing', () => {
    const env = {
      CONTENT_DIR: 'bài viết/',
      OUT_DIR: `${resolve('/ra')}/`,
      CACHE_DIR: '',
      SITE_URL: 'http://localhost:8080/',
      BASE_PATH: 'ban-tin',
      PORT: '0',
      HOST: '0.0.0.0',
      SOURCE_DATE_EPOCH: '0',
      SOCIAL_CARDS: '0',
      OFFLINE: '0',
    };
    expect(read(env)).toEqual({
      contentDir: resolve(root, 'bài viết'),
      outDir: resolve('/ra'),
      cacheDir: resolve(root, '.cache'),
      siteUrl: 'http://localhost:8080',
      base: '/ban-tin/',
      port: 0,
      host: '0.0.0.0',
      now: 0,
      ownCards: false,
      offline: false,
    });
  });

  test.each(['', '/', '/ban-tin', '/ban-tin/'])('SITE_URL may end in the base path: %j', (end) => {
    const { siteUrl, base } = read({ SITE_URL: `https://tin.example${end}`, BASE_PATH: 'ban-tin' });
    expect(siteUrl + base).toBe('https://tin.example/ban-tin/');
  });

  test('counts SOURCE_DATE_EPOCH in seconds and `now` in milliseconds', () => {
    expect(read({ SOURCE_DATE_EPOCH: '1700000000' }).now).toBe(1_700_000_000_000);
  });

  test.each([
    ['PORT', '70000', 'PORT «70000» không phải là số nguyên từ 0 đến 65535.'],
    ['PORT', '-1', 'PORT «-1» không phải là số nguyên từ 0 đến 65535.'],
    ['PORT', '1e3', 'PORT «1e3» không phải là số nguyên từ 0 đến 65535.'],
    ['PORT', ' 80', 'PORT « 80» không phải là số nguyên từ 0 đến 65535.'],
    [
      'SOURCE_DATE_EPOCH',
      'hôm nay',
      'SOURCE_DATE_EPOCH «hôm nay» không phải là số nguyên từ 0 đến 8640000000000.',
    ],
    [
      'SITE_URL',
      'tin.example',
      'SITE_URL «tin.example» không phải là địa chỉ web. Viết dạng https://tin.example',
    ],
    [
      'SITE_URL',
      'javascript:alert(1)',
      'SITE_URL «javascript:alert(1)» không phải là địa chỉ web. Viết dạng https://tin.example',
    ],
    [
      'SITE_URL',
      'https://tin.example/ban-tin/',
      'SITE_URL «https://tin.example/ban-tin/» có phần thừa sau tên miền. Viết https://tin.example, còn đường dẫn đặt ở BASE_PATH',
    ],
    ['BASE_PATH', '/a b/', 'BASE_PATH «/a b/» không dùng được. Viết dạng /ban-tin/'],
  ])('refuses %s=%s', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(new Error(message));
  });
});

describe('normaliseBase', () => {
  test.each([
    ['/', '/'],
    ['', '/'],
    ['//', '/'],
    ['ban-tin', '/ban-tin/'],
    ['/ban-tin', '/ban-tin/'],
    ['/a/b.c/~d/', '/a/b.c/~d/'],
  ])('%j becomes %j', (value, base) => {
    expect(normaliseBase(value)).toBe(base);
  });

  test.each(['/../', '/a/./b/', '/a//b/', '/a?b/', '/bản-tin/', '/a%20b/', '/"onload=/'])(
    'refuses %j',
    (value) => {
      expect(() => normaliseBase(value)).toThrow('BASE_PATH');
    },
  );

  test('what it returns is a path that no browser rewrites, and stays the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'/ab.~-_%?\\ đ') }), (value) => {
        let base: string;
        try {
          base = normaliseBase(value);
        } catch {
          return;
        }
        expect(new URL(base, 'https://tin.example').href).toBe(`https://tin.example${base}`);
        expect(normaliseBase(base)).toBe(base);
      }),
    );
  });
});
