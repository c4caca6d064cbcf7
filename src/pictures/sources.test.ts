import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Picture } from './names.ts';
import { jpegAddress, pictureSources, WIDTHS, widthsFor } from './sources.ts';

const photo = (width: number, height = 100): Picture => ({
  path: '/content/bia.jpg',
  stem: 'bia',
  hash: '0123456789',
  width,
  height,
  kind: 'raster',
});
const drawing: Picture = { ...photo(720, 405), kind: 'svg' };

describe('widthsFor', () => {
  test.each([
    [5000, [400, 800, 1600]],
    [1601, [400, 800, 1600]],
    [1600, [400, 800, 1600]],
    [1200, [400, 800, 1200]],
    [400, [400]],
    [1, [1]],
  ])('a picture %i wide gets %j', (original, widths) => {
    expect(widthsFor(original)).toEqual(widths);
  });

  test('ascends, has at least one, and never one above the original', () => {
    const wanted = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), wanted, (original, list) => {
        const widths = widthsFor(
          original,
          list.toSorted((a, b) => a - b),
        );
        expect(widths.length).toBeGreaterThan(0);
        expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => a - b));
        expect(Math.max(...widths)).toBeLessThanOrEqual(original);
      }),
    );
  });
});

describe('pictureSources', () => {
  test('offers AVIF, then WebP, narrow first; a click opens the largest', () => {
    expect(pictureSources(photo(1000, 500), '/ban-tin/')).toEqual({
      sources: [
        {
          type: 'image/avif',
          srcset:
            '/ban-tin/anh/bia.0123456789-400.avif 400w, /ban-tin/anh/bia.0123456789-800.avif 800w, /ban-tin/anh/bia.0123456789-1000.avif 1000w',
        },
      ],
      srcset:
        '/ban-tin/anh/bia.0123456789-400.webp 400w, /ban-tin/anh/bia.0123456789-800.webp 800w, /ban-tin/anh/bia.0123456789-1000.webp 1000w',
      src: '/ban-tin/anh/bia.0123456789-800.webp',
      width: 1000,
      height: 500,
      full: '/ban-tin/anh/bia.0123456789-1000.webp',
    });
  });

  test('leaves out widths that a small place never needs', () => {
    const { srcset, src, full } = pictureSources(photo(3000), '/', 400);
    expect(srcset).toBe('/anh/bia.0123456789-400.webp 400w');
    expect(src).toBe('/anh/bia.0123456789-400.webp');
    expect(full).toBe(src);
  });

  test('an SVG is one file for all widths', () => {
    const src = '/anh/bia.0123456789.svg';
    expect(pictureSources(drawing, '/')).toEqual({
      sources: [],
      src,
      width: 720,
      height: 405,
      full: src,
    });
  });

  test('names files alone that it also offers', () => {
    const upTo = fc.constantFrom(...WIDTHS);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), upTo, (width, largest) => {
        const { src, full, srcset = '' } = pictureSources(photo(width), '/', largest);
        const offered = srcset.split(', ').map((candidate) => candidate.split(' ')[0]);
        expect(offered).toContain(src);
        expect(offered).toContain(full);
      }),
    );
  });
});

describe('jpegAddress', () => {
  test.each([
    [photo(3000), '/anh/bia.0123456789-1200.jpg'],
    [photo(640), '/anh/bia.0123456789-640.jpg'],
    [drawing, '/anh/bia.0123456789.svg'],
  ])('%o has %s', (picture, address) => {
    expect(jpegAddress(picture, '/')).toBe(address);
  });
});
