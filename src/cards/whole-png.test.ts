import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isWholePng } from './whole-png.ts';

describe('isWholePng', () => {
  it('tells a whole file from any part of it', async () => {
    const create = { width: 2, height: 2, channels: 3, background: '#4b2a63' } as const;
    const png = await sharp({ create }).png().toBuffer();
    expect(isWholePng(png)).toBe(true);
    for (let length = 0; length < png.length; length += 1) {
      expect(isWholePng(png.subarray(0, length))).toBe(false);
    }
    expect(isWholePng(Buffer.alloc(500))).toBe(false);
  });
});
