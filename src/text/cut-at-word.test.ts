import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word.ts';

describe('cutAtWord', { timeout: 60_000 }, () => {
  it.each([
    ['Sông Hương chảy', 40, 'Sông Hương chảy'],
    ['Sông Hương chảy', 15, 'Sông Hương chảy'],
    ['Sông Hương chảy', 14, 'Sông Hương…'],
    ['Sông Hương chảy', 11, 'Sông Hương…'],
    ['Sông Hương chảy', 10, 'Sông…'],
    ['Sông,  Hương\n– chảy', 15, 'Sông, Hương…'],
    ['nghiêng', 4, 'ngh…'],
    ['a\u0302\u0301n', 3, '…'],
    ['Huế', 0, ''],
    ['Huế', 1, '…'],
  ])('%j in %i is %j', (text, max, cut) => {
    expect(cutAtWord(text, max)).toBe(cut);
  });

  it('never exceeds its room, and only cuts off the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), (text, max) => {
        const cut = cutAtWord(text, max);
        expect(Array.from(cut).length).toBeLessThanOrEqual(max);
        const whole = text.replace(/\s+/gu, ' ').trim();
        expect(whole.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
