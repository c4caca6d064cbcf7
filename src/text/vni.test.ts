import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeVni } from './encode-vni.ts';
import { everySyllable } from './every-syllable.ts';
import { newPlacement, oldPlacement } from './tone.ts';
import { decodeVni } from './vni.ts';

const syllables = [...everySyllable()];

describe('decodeVni', { timeout: 60_000 }, () => {
  it.each([
    ['lie6n hie65p', 'liên hiệp'],
    ['lien6 hiep65 hiep56 hie6p5', 'liên hiệp hiệp hiệp'],
    ['d9u7o7ng2 d9uo7ng2 duong972 duong279', 'đường đường đường đường'],
    ['D9a2 Na84ng D9A2 NA8NG4', 'Đà Nẵng ĐÀ NẴNG'],
    ['nguoi72 ngu7o7i2 thuo73 quo73 quang85 hoac85', 'người người thuở quở quặng hoặc'],
    ['mua7 luu7 xoong moo1c ngoeo5', 'mưa lưu xoong moóc ngoẹo'],
    ['hoa1n0 hoá0 viêt5 D9', 'hoan hoa việt Đ'],
    // Codes that are VNI too: the caller decides when to try.
    ['a4 A1', 'ã Á'],
  ])('%j → %j', (keys, text) => {
    expect(decodeVni(keys)).toBe(text);
  });

  it.each([
    ['2023 1945-1975 3,14 0912', 'numbers'],
    ['42-CT/TW 15/2020/NĐ-CP QĐ-UBND', 'numbers of documents'],
    ['h5n1 H2O CH4 co2 CO2 mp3 5G covid19', 'formulas and codes'],
    ['U23 E10 A11 hoan10', 'two tone keys side by side are a number'],
    ['tiep2 duong92', 'no syllable comes of it'],
    ['hòa 2 thúy'.normalize('NFD'), 'nothing to decode'],
  ])('leaves %j: %s', (text) => {
    expect(decodeVni(text)).toBe(text);
  });

  it.each(['inline', 'end', 'late'] as const)('reads every syllable typed %s', (manner) => {
    // In VNI, cò is CO2.
    const known = syllables.filter((s) => s !== 'cò');
    const forms = known.flatMap((s) => [
      s,
      s.toUpperCase(),
      s.charAt(0).toUpperCase() + s.slice(1),
    ]);
    expect(forms.filter((s) => decodeVni(encodeVni(s, manner)) !== s)).toEqual([]);
    const old = known.map(oldPlacement);
    expect(old.filter((s) => newPlacement(s) !== decodeVni(encodeVni(s, manner)))).toEqual([]);
  });

  it('leaves what is decoded', () => {
    expect(syllables.filter((s) => decodeVni(s) !== s)).toEqual([]);
    const word = fc.string({
      unit: fc.constantFrom(...'aeiouydntghcqAD0123456789 ướ'),
      maxLength: 12,
    });
    for (const any of [word, fc.string({ unit: 'binary' })]) {
      fc.assert(
        fc.property(any, (s) => {
          const once = decodeVni(s);
          expect(decodeVni(once)).toBe(once);
        }),
        { numRuns: 5_000 },
      );
    }
    expect(decodeVni('\ud800tie6ng1\udc00')).toBe('\ud800tiếng\udc00');
  });

  it('takes long texts and long words in its stride', () => {
    const start = performance.now();
    for (const text of ['tie61ng Vie65t '.repeat(700), 'a8'.repeat(5_000)]) decodeVni(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
