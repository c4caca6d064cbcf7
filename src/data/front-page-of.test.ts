import { describe, expect, test } from 'vitest';
import { frontPageOf } from './front-page-of.ts';
import { cover, date, section, view } from './test-support/article-view.ts';

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;
/** `count` articles, newest first. */
const articles = (count: number) =>
  Array.from({ length: count }, (_, index) => view(`bai-${index}`, day(count - index)));

describe('the lead', () => {
  test('is the newest article with a cover', () => {
    const [first, second, third] = articles(3);
    if (!first || !second || !third) throw new Error('three articles expected');
    const covered = [first, { ...second, cover }, { ...third, cover }];
    const { lead, latest } = frontPageOf(covered, []);
    expect(lead).toBe(covered[1]);
    expect(latest).toEqual([covered[0], covered[2]]);
  });

  test('is the newest article when none has a cover', () => {
    const list = articles(2);
    expect(frontPageOf(list, []).lead).toBe(list[0]);
  });

  test('is missing on a site without articles', () => {
    expect(frontPageOf([], [section('tin')])).toEqual({
      lead: undefined,
      latest: [],
      blocks: [],
      corrections: [],
    });
  });
});

test('the latest are six, without the lead', () => {
  const list = articles(10);
  expect(frontPageOf(list, []).latest).toEqual(list.slice(1, 7));
});

test('sections stand in the order of the menu, with three articles each, without the lead, and none empty', () => {
  const own = [4, 3, 2, 1].map((number) =>
    view(`b-${number}`, day(number), { section: section('b') }),
  );
  const other = view('a', day(1), { section: section('a') });
  const menu = [section('a'), section('trống'), section('b')];
  const lead = view('lead', day(9), { section: section('b') });
  const { blocks } = frontPageOf([lead, ...own, other], menu);
  expect(blocks).toEqual([
    { section: section('a'), articles: [other] },
    { section: section('b'), articles: own.slice(0, 3) },
  ]);
});

test('corrections are the three newest of all articles, by their own dates', () => {
  const corrected = (slug: string, ...days: number[]) =>
    view(slug, day(1), {
      corrections: days.map((number) => ({ date: date(day(number)), note: `${slug} ${number}` })),
    });
  const { corrections } = frontPageOf([corrected('b', 9, 5), corrected('a', 2, 9, 7)], []);
  expect(corrections.map(({ note }) => note)).toEqual(['a 9', 'b 9', 'a 7']);
});
