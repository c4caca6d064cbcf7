import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTelex } from './encode-telex.ts';
import { everySyllable } from './every-syllable.ts';
import { isSyllable } from './syllable.ts';
import { decodeTelex } from './telex.ts';
import { newPlacement, oldPlacement } from './tone.ts';

const syllables = [...everySyllable()];

describe('decodeTelex', { timeout: 60_000 }, () => {
  it.each([
    // Each key right after its letter, at the end, or in between.
    ['tieesng Vieejt', 'tiếng Việt'],
    ['tieengs Vieetj', 'tiếng Việt'],
    ['tiengse vietej toasn tosan', 'tiếng việt toán toán'],
    ['hojc hocj hoof soos', 'học học hồ số'],
    // The horn: after each letter, once for both, at the end, or w as ư itself.
    ['nguwowif nguowif nguoiwf ngwowif nguwoif', 'người người người người người'],
    ['dduwowngf dduongwf duongdwf duongwdf', 'đường đường đường đường'],
    ['twf nhwng giwx luwu luuw muaw huouw', 'từ nhưng giữ lưu lưu mưa hươu'],
    ['thuowr huow quowr quawngj hoawcj', 'thuở huơ quở quặng hoặc'],
    // The bar of đ needs a second d, wherever it stands.
    ['dangd ddang dungsd ddif', 'đang đang đúng đì'],
    ['dd DD Dd dD', 'đ Đ Đ đ'],
    // A glide stays what it is, and a third o takes back ô.
    ['ngoeoj ngoaos xooong mooocs', 'ngoẹo ngoáo xoong moóc'],
    // gi and qu.
    ['gif ginf giaf giowf quys quys', 'gì gìn già giờ quý quý'],
    // Tone keys replace each other, z takes the tone off.
    ['toasfn toasnz tieengsz', 'toàn toan tiêng'],
    // Each letter keeps its case.
    ['Lieen Hieepj DDAF NAWNGX', 'Liên Hiệp ĐÀ NẴNG'],
    ['DDaf Ddaf dDAF Wowcs AAns', 'Đà Đà đÀ Ước Ấn'],
    // Some of the marks are there.
    ['viêtj tiêngs việtf tiếngz đuwowngf viéet', 'việt tiếng việtf tiêng đường viết'],
    // Plain words that are Telex too: the caller decides when to try.
    ['cos his max see TW', 'có hí mã sê TƯ'],
    ['(tieengs,vieetj)-vaf/hoawcj', '(tiếng,việt)-và/hoặc'],
  ])('%j → %j', (keys, text) => {
    expect(decodeTelex(keys)).toBe(text);
  });

  it.each([
    ['water windows express school password', 'English: no syllables come of it'],
    ['test, (Test) TEST.', 'tét is rare: it is tets'],
    ['42-CT/TW QD-TTg.15 naawm2023', 'digits: a number of a document, a code'],
    ['tiep viet hoa 2023', 'nothing to decode'],
    ['tiepf hocr tiepx', 'a stop does not take this tone'],
    ['duongdf toana', 'đuòng and toân are no syllables'],
    ['hòa thúy Đà'.normalize('NFD'), 'marks in place, not rewritten'],
    ['tiếngs cáss ñaf', 'words with marks become syllables or nothing'],
    ['nghieengsssssssssss', 'too long for a syllable'],
    ['', 'nothing'],
  ])('leaves %j: %s', (text) => {
    expect(decodeTelex(text)).toBe(text);
  });

  it.each([
    ['cass', 'cas'],
    ['tooo', 'too'],
    ['uww', 'uw'],
    ['dangdd', 'dangd'],
    ['PASS', 'PAS'],
    // Only at the end, where nothing else was decoded, and only a whole syllable.
    ['password', 'password'],
    ['tests', 'tests'],
    ['vieetss', 'vieetss'],
    ['aaa', 'aaa'],
    ['haayy', 'haayy'],
  ])('a key struck twice stands for itself: %j → %j', (keys, text) => {
    expect(decodeTelex(keys)).toBe(text);
  });

  it.each(['inline', 'end', 'late'] as const)('reads every syllable typed %s', (manner) => {
    // Inline, tét is test.
    const known = manner === 'inline' ? syllables.filter((s) => s !== 'tét') : syllables;
    const forms = known.flatMap((s) => [
      s,
      s.toUpperCase(),
      s.charAt(0).toUpperCase() + s.slice(1),
    ]);
    const wrong = forms.filter((s) => decodeTelex(encodeTelex(s, manner)) !== s);
    expect(wrong).toEqual([]);
    const old = known.map(oldPlacement);
    expect(old.filter((s) => newPlacement(s) !== decodeTelex(encodeTelex(s, manner)))).toEqual([]);
  });

  it('leaves what is decoded, but for oo, which is ô in Telex', () => {
    const changed = syllables.filter((s) => decodeTelex(s) !== s);
    expect(changed.filter((s) => !/o[oóòỏõọ]/.test(s))).toEqual([]);
  });

  it('makes of any word a syllable, đ, one letter less, or nothing else', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aeiouywdsfrxjzntghcqAWDÊướ'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(word, (w) => {
        const decoded = decodeTelex(w);
        const fine =
          [w, w.slice(0, -1)].includes(decoded) || isSyllable(decoded) || /^đ$/i.test(decoded);
        expect([w, decoded, fine]).toEqual([w, decoded, true]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never throws, and keeps all that is not a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        const others = (t: string) => t.replace(/[\p{L}\p{M}]+/gu, 'a');
        expect(others(decodeTelex(s))).toBe(others(s));
      }),
    );
    expect(decodeTelex('\ud800tieengs\udc00')).toBe('\ud800tiếng\udc00');
  });

  it('takes long texts and long words in its stride', () => {
    const start = performance.now();
    for (const text of [
      'tieengs Vieetj '.repeat(700),
      'aw'.repeat(5_000),
      'dduoww-'.repeat(1_500),
    ]) {
      decodeTelex(text);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
