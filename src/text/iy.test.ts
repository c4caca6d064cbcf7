import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everySyllable } from './every-syllable.ts';
import { otherSpelling } from './iy.ts';
import { isSyllable } from './syllable.ts';

describe('otherSpelling', { timeout: 60_000 }, () => {
  it.each([
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['sỹ', 'sĩ'],
    ['tỷ', 'tỉ'],
    ['hy', 'hi'],
    ['quý', 'quí'],
    ['vy', 'vi'],
    ['Mỹ', 'Mĩ'],
    ['QUỲ', 'QUÌ'],
  ])('%j and %j', (y, i) => {
    expect(otherSpelling(y)).toBe(i);
    expect(otherSpelling(i)).toBe(y);
    expect(otherSpelling(y.normalize('NFD'))).toBe(i);
  });

  it.each([
    ['thúy', 'thúi is another word'],
    ['hay', 'hai is another word'],
    ['tin', 'only a lone i or y'],
    ['quýt', 'only a lone i or y'],
    ['ý', 'ý alone is written one way'],
    ['bi', 'only after h k l m s t v qu'],
    ['', 'nothing'],
    ['\ud800ky', 'no word'],
  ])('none of %j: %s', (word) => {
    expect(otherSpelling(word)).toBeUndefined();
  });

  it('is a syllable, and leads back', () => {
    const paired = [...everySyllable()].filter((s) => otherSpelling(s) !== undefined);
    expect(paired).toHaveLength(8 * 2 * 6);
    for (const s of paired) {
      const other = otherSpelling(s) ?? '';
      expect([s, isSyllable(other), otherSpelling(other)]).toEqual([s, true, s]);
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => otherSpelling(s) !== null));
  });
});
