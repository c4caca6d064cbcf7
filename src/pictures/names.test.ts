import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PictureFormat, parseVariant, safeStem, svgName, variantName } from './names.ts';

const picture = fc.record({
  stem: fc.string({ unit: 'grapheme', maxLength: 80 }).map(safeStem),
  hash: fc.stringMatching(/^[0-9a-f]{10}$/),
});

describe('safeStem', () => {
  test.each([
    ['bia.jpg', 'bia'],
    ['Đầm phá Tam Giang.JPEG', 'dam-pha-tam-giang'],
    ['ảnh (1).final.png', 'anh-1-final'],
    ['ảnh.jpg', 'anh'],
    ['写真.png', 'anh'],
    ['.jpg', 'anh'],
    ['---.svg', 'anh'],
    [`${'a'.repeat(39)} dài.jpg`, 'a'.repeat(39)],
  ])('%j becomes %j', (name, stem) => {
    expect(safeStem(name)).toBe(stem);
  });

  test('is always a short piece of an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(safeStem(name)).toMatch(/^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe('parseVariant', () => {
  test('reads back what variantName wrote', () => {
    const width = fc.integer({ min: 1, max: 99_999 });
    const format = fc.constantFrom<PictureFormat[]>('avif', 'webp', 'jpg');
    fc.assert(
      fc.property(picture, width, format, (named, size, kind) => {
        const name = variantName(named, size, kind);
        expect(parseVariant(name)).toEqual({ hash: named.hash, width: size, format: kind });
      }),
    );
  });

  test('reads back what svgName wrote', () => {
    fc.assert(
      fc.property(picture, (named) => {
        expect(parseVariant(svgName(named))).toEqual({ hash: named.hash, format: 'svg' });
      }),
    );
  });

  test.each([
    'bia.jpg',
    'bia.0123456789.jpg',
    'bia.0123456789-0.jpg',
    'bia.0123456789-100000.jpg',
    'bia.0123456789-400.png',
    'bia.0123456789-400.svg',
    'bia.012345678-400.jpg',
    'bia.012345678G-400.jpg',
    'Bia.0123456789-400.jpg',
    '../bia.0123456789-400.jpg',
    'bia.0123456789-400.jpg.js',
    '.0123456789-400.jpg',
  ])('%j is no name of ours', (name) => {
    expect(parseVariant(name)).toBeUndefined();
  });
});
