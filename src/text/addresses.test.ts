import { describe, expect, test } from 'vitest';
import { addresses, withBase } from './addresses.ts';

describe('addresses', () => {
  test('an article stands under its year and month, as in WordPress', () => {
    const date = { day: '2023-10-02' };
    expect(addresses.article(date, 'cau-truong-tien')).toBe('/2023/10/cau-truong-tien/');
  });

  test('lists stand under Vietnamese names', () => {
    expect(addresses.section('moi-truong')).toBe('/chuyen-muc/moi-truong/');
    expect(addresses.tag('Đầm phá')).toBe('/the/dam-pha/');
    expect(addresses.author('cam-lai')).toBe('/tac-gia/cam-lai/');
    expect(addresses.archiveYear('2023')).toBe('/luu-tru/2023/');
    expect(addresses.archiveMonth('2023', '10')).toBe('/luu-tru/2023/10/');
    expect(addresses.page('gioi-thieu')).toBe('/gioi-thieu/');
  });

  test('page 1 of a list is the list, the others are numbered', () => {
    expect(addresses.nth('/the/hue/', 1)).toBe('/the/hue/');
    expect(addresses.nth('/the/hue/', 2)).toBe('/the/hue/trang/2/');
  });

  test('all begin and end in a slash', () => {
    const all = Object.values(addresses).map((address) =>
      typeof address === 'string' ? address : undefined,
    );
    for (const address of all) if (address) expect(address).toMatch(/^\/([a-z-]+\/)?$/);
  });
});

describe('withBase', () => {
  test.each([
    ['/', '/', '/'],
    ['/', '/a/', '/a/'],
    ['/ban-tin/', '/', '/ban-tin/'],
    ['/ban-tin/', '/a/b/', '/ban-tin/a/b/'],
    ['/ban-tin/', 'a/', '/ban-tin/a/'],
  ])('%s before %s is %s', (base, address, expected) => {
    expect(withBase(base, address)).toBe(expected);
  });
});
