import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeTelex } from '../../../../src/text/telex.ts';
import { decodeVni } from '../../../../src/text/vni.ts';
import { deriveClasses } from './classes.ts';
import { sampleArticles, sampleGlossary } from './test-support/sample-articles.ts';
import { foldedWords } from './words-of.ts';

const derive = (seed: number, count = 30) =>
  deriveClasses(sampleArticles, { glossary: sampleGlossary, count, seed });
const textsOf = (id: string, seed = 1) =>
  (derive(seed).find((each) => each.id === id)?.items ?? []).map(({ text }) => text).sort();

it('takes titles that no other article has', () => {
  expect(textsOf('title')).toEqual([
    'Hòa hay hoà: hai cách đặt dấu',
    'Thường vụ Tỉnh ủy làm việc với Liên hiệp Hội',
  ]);
  expect(textsOf('title-bare')).toEqual([
    'hoa hay hoa: hai cach dat dau',
    'thuong vu tinh uy lam viec voi lien hiep hoi',
  ]);
});

it('retypes them', () => {
  expect(textsOf('title-typing')).toEqual([
    'Hòa hay hoà: hai cách đặt dấ',
    'Thường vụ Tỉnh ủy làm việc với Liên hiệp Hộ',
  ]);
  expect(textsOf('title-nfd')).toContain('Hòa hay hoà: hai cách đặt dấu'.normalize('NFD'));
  expect(textsOf('title-tone')).toEqual([
    'Hòa hay hòa: hai cách đặt dấu',
    'Thường vụ Tỉnh uỷ làm việc với Liên hiệp Hội',
  ]);
});

it('spells the numbers of documents in other ways', () => {
  expect(textsOf('number')).toEqual([
    '30 2020 nd cp',
    '30/2020/NĐ-CP',
    '30/2020/nd-cp',
    '30/2020/nđ-cp',
    '42 ct tw',
    '42-CT/TW',
    '42-ct/tw',
    'ct/tw 42',
    'nd-cp 30/2020',
  ]);
});

it('puts the other wording for an abbreviation', () => {
  const texts = [1, 2, 3].flatMap((seed) => textsOf('abbreviation', seed));
  expect(texts.some((text) => text.includes('Ủy ban nhân dân tỉnh'))).toBe(true);
  expect(texts.some((text) => text.includes('CLB của'))).toBe(true);
  expect(texts.filter((text) => /UBND|câu lạc bộ/u.test(text))).toEqual([]);
});

it('asks for people without their title, and with another one', () => {
  const texts = textsOf('name');
  expect(texts).toContain('Hồ Đắc Hoàng');
  expect(texts).toContain('Trần Thị Mai');
  expect(texts).toHaveLength(4);
  expect(texts.filter((text) => /^(?:TS\. Hồ|bà Trần)|Thọ/u.test(text))).toEqual([]);
});

/** What someone meant who typed this. */
const meant: Readonly<Record<string, (text: string) => string>> = {
  'title-telex': decodeTelex,
  'title-vni': decodeVni,
};
const reordered = new Set(['number', 'name', 'abbreviation']);

it('takes every query from its article, whatever the seed', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      for (const { id, items } of derive(seed, 8)) {
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(8);
        for (const { text, url } of items) {
          const article = sampleArticles.find((each) => each.url === url);
          const whole = foldedWords([article?.title, ...(article?.blocks ?? [])].join(' | '));
          const words = foldedWords((meant[id] ?? String)(text)).trim();
          if (reordered.has(id)) continue;
          expect(whole).toContain(` ${words}`);
        }
      }
    }),
    { numRuns: 30 },
  );
});

it('gives the same queries for the same seed, and others for another', () => {
  expect(derive(7)).toEqual(derive(7));
  const phrases = (seed: number) => derive(seed, 5).find(({ id }) => id === 'phrase')?.items;
  expect(phrases(7)).not.toEqual(phrases(8));
});

it('asks for the same phrases with and without marks', () => {
  const classes = new Map(derive(3).map(({ id, items }) => [id, items]));
  const bare = classes.get('phrase')?.map(({ text }) => foldedWords(text));
  expect(classes.get('phrase-bare')?.map(({ text }) => foldedWords(text))).toEqual(bare);
});
