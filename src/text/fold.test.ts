import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

/** Any string JavaScript can hold, lone surrogates included. */
const anyString = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
});

describe('fold', { timeout: 60_000 }, () => {
  it.each([
    ['Đầm phá Tam Giang', 'dam pha tam giang'],
    ['HÒA, hoà, hòa', 'hoa, hoa, hoa'],
    ['nước Ước ưỡn', 'nuoc uoc uon'],
    ['Ðà Nẵng (Ð of old fonts)', 'da nang (d of old fonts)'],
    ['İstanbul', 'istanbul'],
    ['KHCN 2023', 'khcn 2023'],
    ['', ''],
  ])('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same for composed and decomposed text', () => {
    fc.assert(fc.property(anyString, (s) => fold(s.normalize('NFC')) === fold(s.normalize('NFD'))));
  });

  it('is idempotent on any string and never throws', () => {
    fc.assert(
      fc.property(anyString, (s) => fold(fold(s)) === fold(s)),
      { numRuns: 2_000 },
    );
  });

  it('is idempotent on every single character of Unicode', () => {
    const unstable: number[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const once = fold(String.fromCodePoint(code));
      if (fold(once) !== once) unstable.push(code);
    }
    expect(unstable).toEqual([]);
  });
});
