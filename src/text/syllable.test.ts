import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everySyllable } from './every-syllable.ts';
import { isSyllable } from './syllable.ts';
import { oldPlacement, placeTone, splitTone } from './tone.ts';

const syllables = [...everySyllable()];
const articles = fileURLToPath(new URL('../../content/articles/', import.meta.url));

/** What the articles hold of marked words that are no syllables: loans, names, letters, examples. */
const FOREIGN = new Set(
  (
    'andré antónio đêxiben kilôgam lôgarit micrô nanômét nitơ ôxy rôma sámi xentimét ' +
    'ă â đ ẵ iê ươ ð ø ł ɖ ɗ nđ qđ dđi đuong'
  ).split(' '),
);

describe('isSyllable', { timeout: 60_000 }, () => {
  it.each([
    ['gì gìn giếng giết giữ già giỗ gíp gịa', 'gi before a vowel, and alone with i as its vowel'],
    ['quà quỳnh quýt quốc quở quyết quanh que', 'qu takes the rhymes without their glide'],
    ['kỹ kĩ lý lí quý quí mỹ vy y ỷ yến yêu ỉa', 'i and y'],
    ['nghiêng nghe ghế kể kiến cá cốc ngủ gỗ', 'c k g gh ng ngh by the vowel that follows'],
    ['thuở huơ uở', 'uơ has one horn and no end'],
    ['xoong moóc soóc goòng', 'the long o'],
    ['khuỷu khuya huênh huếch ngoẹo ngoáo ngoém loẻng uỵch', 'rare rhymes'],
    ['hoà hòa thuý thúy khoẻ khỏe', 'either placement of the tone'],
    ['ĐƯỜNG Đường Ý Ố', 'any case'],
    ['buýt tuýp voan phuy', 'loans that are spelled as syllables'],
  ])('%s: %s', (words) => {
    for (const word of words.split(' ')) {
      expect([word, isSyllable(word)]).toEqual([word, true]);
      expect([word, isSyllable(word.normalize('NFD'))]).toEqual([word, true]);
    }
  });

  it.each([
    ['water test world school express windows internet', 'English'],
    ['', 'nothing'],
    ['tiêp tiềp bàch hổc', 'c ch p t take sắc or nặng only'],
    ['ke1 ca. a-b', 'more than letters'],
    ['cẻ kả ghà ngê gê nghư', 'the wrong c, k, g or ng before the vowel'],
    ['qa qưa quu coa cuy', 'q goes with u, and c does not go with a glide'],
    ['iêu uyê ươ iê ă â', 'rhymes that lack an onset, an end, or another spelling'],
    ['hóá hoấ̀ tọán thủỷ', 'two tones'],
    ['hòan qúy thưở gìơ', 'the tone where neither style puts it'],
    ['fa ja wa za đ', 'letters without a syllable'],
    ['ñu señ łạ', 'letters of other languages'],
  ])('not %s: %s', (words) => {
    for (const word of words.split(' ')) expect([word, isSyllable(word)]).toEqual([word, false]);
  });

  it('allows every syllable, in either placement, case and normal form', () => {
    const wrong = syllables.filter(
      (s) =>
        !isSyllable(s) ||
        !isSyllable(oldPlacement(s)) ||
        !isSyllable(s.toUpperCase()) ||
        !isSyllable(s.normalize('NFD')),
    );
    expect(wrong).toEqual([]);
  });

  it('allows no letters that everySyllable does not have', () => {
    const known = new Set(syllables.map((s) => splitTone(s).letters));
    const onsets =
      'b c ch d đ dr f g gh gi gn h j k kh kn l m n ng ngh nh p ph q qu r s st t th thr tr v x z';
    const ends = 'c ch g k m n ng nh p r s t';
    const vowels = [...'aăâeêioôơuưy'];
    const pairs = vowels.flatMap((a) => vowels.map((b) => a + b));
    const rhymes = [...vowels, ...pairs, ...pairs.flatMap((a) => vowels.map((b) => a + b))];
    const unknown: string[] = [];
    for (const onset of ['', ...onsets.split(' ')]) {
      for (const rhyme of rhymes) {
        for (const end of ['', ...ends.split(' ')]) {
          const letters = onset + rhyme + end;
          // Sắc goes with every end.
          if (isSyllable(placeTone(letters, 1, 'new')) && !known.has(letters))
            unknown.push(letters);
        }
      }
    }
    expect(unknown).toEqual([]);
  });

  it('allows the words of the articles', () => {
    const words = globSync('**/*.md', { cwd: articles })
      .flatMap((path) => readFileSync(articles + path, 'utf8').match(/[\p{L}\p{M}]+/gu) ?? [])
      .map((word) => word.normalize('NFC').toLowerCase())
      .filter((word) => /[^a-z]/.test(word) && !FOREIGN.has(word));
    expect(words.length).toBeGreaterThan(10_000);
    const refused = words.filter((word) => !isSyllable(word));
    // A new article may bring a foreign name; a rhyme that we lack would be in many.
    expect(refused.length, refused.join(' ')).toBeLessThan(words.length / 1_000);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => typeof isSyllable(s) === 'boolean'),
    );
    expect(isSyllable('\ud800a\udc00')).toBe(false);
  });
});

describe('everySyllable', { timeout: 60_000 }, () => {
  it('has each of 17,310 syllables once: NFC, lower case, new placement', () => {
    expect(syllables).toHaveLength(17_310);
    expect(new Set(syllables).size).toBe(17_310);
    expect(syllables.filter((s) => s !== s.normalize('NFC').toLowerCase())).toEqual([]);
    const moved = syllables.filter((s) => {
      const { letters, tone } = splitTone(s);
      return placeTone(letters, tone, 'new') !== s;
    });
    expect(moved).toEqual([]);
  });
});
