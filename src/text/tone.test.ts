import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everySyllable } from './every-syllable.ts';
import { fold } from './fold.ts';
import { isSyllable } from './syllable.ts';
import { newPlacement, oldPlacement, placeTone, splitTone, type Tone } from './tone.ts';

const syllables = [...everySyllable()];
const text = fc.string({ unit: 'binary' });

/** Words of the letters that matter, most of them no syllables. */
const word = fc.string({ unit: fc.constantFrom(...'bhkqgtnaeiouyưóòọáạẻỷÀỦÍô\u0301\u0323') });

describe('splitTone and placeTone', { timeout: 60_000 }, () => {
  it.each<[string, string, Tone]>([
    ['hoà', 'hoa', 2],
    ['Tiếng', 'Tiêng', 1],
    ['ĐƯỜNG', 'ĐƯƠNG', 2],
    ['đ', 'đ', 0],
    ['ngẵm', 'ngăm', 4],
    ['', '', 0],
  ])('%j is %j and tone %i, composed or not', (whole, letters, tone) => {
    expect(splitTone(whole)).toEqual({ letters, tone });
    expect(splitTone(whole.normalize('NFD'))).toEqual({ letters, tone });
  });

  it.each<[string, Tone, string, string]>([
    ['hoa', 2, 'hoà', 'hòa'],
    ['khoe', 3, 'khoẻ', 'khỏe'],
    ['thuy', 1, 'thuý', 'thúy'],
    ['THUY', 1, 'THUÝ', 'THÚY'],
    // A consonant follows: the second vowel in both.
    ['hoan', 2, 'hoàn', 'hoàn'],
    ['huynh', 2, 'huỳnh', 'huỳnh'],
    ['mooc', 1, 'moóc', 'moóc'],
    // A falling diphthong: the first in both.
    ['hai', 1, 'hái', 'hái'],
    ['mua', 2, 'mùa', 'mùa'],
    ['thui', 1, 'thúi', 'thúi'],
    // Three vowels: the middle one.
    ['ngoeo', 5, 'ngoẹo', 'ngoẹo'],
    ['khuyu', 3, 'khuỷu', 'khuỷu'],
    // A letter with its own mark wins, the last one of ươ.
    ['tiêng', 1, 'tiếng', 'tiếng'],
    ['ngươi', 2, 'người', 'người'],
    ['mưa', 4, 'mữa', 'mữa'],
    ['thuơ', 3, 'thuở', 'thuở'],
    // qu and gi are onsets.
    ['quy', 1, 'quý', 'quý'],
    ['qua', 3, 'quả', 'quả'],
    ['gia', 2, 'già', 'già'],
    ['gi', 2, 'gì', 'gì'],
    ['gin', 2, 'gìn', 'gìn'],
    // No vowel, no tone.
    ['đ', 1, 'đ', 'đ'],
    ['', 1, '', ''],
  ])('%j with tone %i is %j, before %j', (letters, tone, modern, old) => {
    expect(placeTone(letters, tone, 'new')).toBe(modern);
    expect(placeTone(letters, tone, 'old')).toBe(old);
  });

  it('take every syllable apart and put it together again', () => {
    const wrong = syllables.filter((s) => {
      const { letters, tone } = splitTone(s);
      return splitTone(letters).tone !== 0 || placeTone(letters, tone, 'new') !== s;
    });
    expect(wrong).toEqual([]);
  });
});

describe('oldPlacement and newPlacement', { timeout: 60_000 }, () => {
  it.each([
    ['Hoà thuận, KHOẺ mạnh, Thuý Kiều', 'Hòa thuận, KHỎE mạnh, Thúy Kiều'],
    ['toà soạn\n«uỷ ban» 2023', 'tòa soạn\n«ủy ban» 2023'],
  ])('%j was %j', (modern, old) => {
    expect(oldPlacement(modern)).toBe(old);
    expect(newPlacement(old)).toBe(modern);
  });

  it.each([
    ['quý quả quỳ già', 'qu and gi are onsets'],
    ['giặt gịa bằng giạ', 'gịa is not giạ'],
    ['hoàn thúi mùa', 'the styles agree'],
    ['hòan qúy', 'neither style'],
    ['bróa jòa stuỳ Goyá', 'no syllables'],
    ['tiếng Việt'.normalize('NFD'), 'decomposed, and nothing to move'],
  ])('leave %j alone: %s', (text) => {
    expect(oldPlacement(text)).toBe(text);
    expect(newPlacement(text)).toBe(text);
  });

  it('move the tone of decomposed words too', () => {
    expect(newPlacement('hòa'.normalize('NFD'))).toBe('hoà');
  });

  it('are inverse on every syllable, idempotent, and fold to the same', () => {
    const wrong = syllables.filter((s) => {
      const old = oldPlacement(s);
      return (
        newPlacement(old) !== s ||
        newPlacement(s) !== s ||
        oldPlacement(old) !== old ||
        fold(old) !== fold(s)
      );
    });
    expect(wrong).toEqual([]);
    expect(syllables.filter((s) => oldPlacement(s) !== s).length).toBeGreaterThan(100);
  });

  it('never throw, change syllables only, and change nothing twice', () => {
    const holds = (s: string) => {
      for (const convert of [oldPlacement, newPlacement]) {
        const once = convert(s);
        expect(convert(once)).toBe(once);
        expect(fold(once)).toBe(fold(s));
      }
    };
    fc.assert(fc.property(text, holds));
    fc.assert(
      fc.property(word, (w) => {
        holds(w);
        if (!isSyllable(w)) expect(newPlacement(w)).toBe(w);
      }),
      { numRuns: 5_000 },
    );
    holds('\ud800hòa\udc00');
  });
});
