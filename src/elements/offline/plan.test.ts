import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choice, type Manifest, spans } from '../../offline/manifest.ts';
import {
  bytesBeyond,
  isSameChoice,
  offerFor,
  pictureBytes,
  planOf,
  smallerChoices,
  spanOffers,
} from './plan.ts';
import { largeSite, manifestOf, pack, pages, smallSite } from './test-support/sample-manifest.ts';

const all: Choice = { span: 'archive', pictures: false };
const least: Choice = { span: 'now', pictures: false };

describe('spanOffers', () => {
  test('has one for each generation, and the year from which on', () => {
    expect(spanOffers(largeSite)).toEqual([
      { span: 'now', articles: 15, since: '2026', isAll: false },
      { span: 'recent', articles: 995, since: '2013', isAll: false },
      { span: 'archive', articles: 1995, since: '2012', isAll: true },
    ]);
  });

  test('a site without an archive offers everything as the archive', () => {
    expect(spanOffers(smallSite).map(({ span, articles }) => [span, articles])).toEqual([
      ['now', 15],
      ['archive', 35],
    ]);
    expect(offerFor(smallSite, { span: 'recent', pictures: true })?.span).toBe('archive');
  });

  test('a site of new articles alone, or of none, has one offer', () => {
    const young = manifestOf([pages('2026', 'now', 3, 30_000)]);
    expect(spanOffers(young)).toEqual([
      { span: 'archive', articles: 3, since: '2026', isAll: true },
    ]);
    expect(offerFor(young, least)?.span).toBe('archive');
    expect(spanOffers(manifestOf([]))).toEqual([{ span: 'archive', articles: 0, isAll: true }]);
  });
});

describe('planOf', () => {
  test('tells each year, and pictures only when they are chosen', () => {
    const { years } = planOf(largeSite, { span: 'recent', pictures: true });
    expect(years).toEqual([
      { year: '2026', articles: 915, text: 915_000, pictures: 9_000_000 },
      { year: '2013', articles: 80, text: 80_000, pictures: 0 },
    ]);
    expect(planOf(largeSite, all).years.map(({ pictures }) => pictures)).toEqual([0, 0, 0]);
    expect(pictureBytes(largeSite, 'recent')).toBe(9_000_000);
  });

  test('its parts make up the total', () => {
    fc.assert(
      fc.property(manifests, choices, (manifest, choice) => {
        const { years, search, app, total } = planOf(manifest, choice);
        const parts = years.map(({ text, pictures }) => text + pictures);
        expect([search, app, ...parts].reduce((sum, part) => sum + part, 0)).toBe(total);
      }),
    );
  });
});

test('what is there already is not counted again', () => {
  expect(bytesBeyond(largeSite, all, least)).toBe(4_980_000);
  expect(bytesBeyond(largeSite, least, all)).toBe(0);
  expect(isSameChoice(largeSite, all, least)).toBe(false);
  expect(isSameChoice(smallSite, all, { span: 'recent', pictures: false })).toBe(true);
});

test('what takes less room: without pictures, then fewer articles', () => {
  const spansOf = (choice: Choice) => smallerChoices(largeSite, choice).map(({ span }) => span);
  expect(spansOf({ span: 'archive', pictures: true })).toEqual(['archive', 'recent', 'now']);
  expect(spansOf(all)).toEqual(['recent', 'now']);
  expect(spansOf(least)).toEqual([]);
});

test('every offer differs from the one before, and the last one is everything', () => {
  fc.assert(
    fc.property(manifests, (manifest) => {
      const offers = spanOffers(manifest);
      const counts = offers.map(({ articles }) => articles);
      expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
      expect(offers.filter(({ isAll }) => isAll)).toEqual(offers.slice(-1));
      expect(offers.at(-1)).toMatchObject({ span: 'archive', articles: manifest.articles });
    }),
  );
});

const choices: fc.Arbitrary<Choice> = fc.record({
  span: fc.constantFrom(...spans),
  pictures: fc.boolean(),
});
const size = fc.nat(2_000_000);
const year = fc.constantFrom('2024', '2025', '2026');
const generation = fc.constantFrom(...spans);
const manifests: fc.Arbitrary<Manifest> = fc
  .array(
    fc.oneof(
      fc.tuple(year, generation, fc.nat(50), size).map((page) => pages(...page)),
      fc.tuple(generation, size).map(([g, bytes]) => pack('search', g, bytes, { generation: g })),
      fc.tuple(year, size).map(([y, bytes]) => pack('pictures', y, bytes, { year: y })),
      size.map((bytes) => pack('lists', 'danh-sach', bytes)),
    ),
    { maxLength: 12 },
  )
  .map((packs) => manifestOf(packs));
