import { describe, expect, test } from 'vitest';
import { archiveOf } from './archive.ts';
import { tagged } from './tags.ts';
import { view } from './test-support/article-view.ts';

describe('archiveOf', () => {
  test('groups by year and month, newest first, without empty months', () => {
    const list = [
      view('d', '2026-11-02'),
      view('c', '2026-11-01T00:30:00'),
      view('b', '2026-01-31'),
      view('a', '2023-10-02'),
    ];
    expect(
      archiveOf(list).map(({ year, total, address, months }) => ({
        year,
        total,
        address,
        months: months.map(({ name, articles }) => [name, articles.map(({ title }) => title)]),
      })),
    ).toEqual([
      {
        year: '2026',
        total: 3,
        address: '/luu-tru/2026/',
        months: [
          ['Tháng 11', ['d', 'c']],
          ['Tháng 1', ['b']],
        ],
      },
      { year: '2023', total: 1, address: '/luu-tru/2023/', months: [['Tháng 10', ['a']]] },
    ]);
  });

  test('a month has two digits in its address', () => {
    const month = archiveOf([view('a', '2026-01-31')])[0]?.months[0];
    expect(month?.month).toBe('01');
    expect(month?.address).toBe('/luu-tru/2026/01/');
  });

  test('counts days in Vietnam: half past midnight there is the day before in London', () => {
    expect(archiveOf([view('a', '2026-01-01T00:30:00')])[0]?.year).toBe('2026');
  });

  test('of nothing is nothing', () => {
    expect(archiveOf([])).toEqual([]);
  });
});

describe('tagged', () => {
  test('lists every tag once, by its slug, with its articles in their order', () => {
    const list = [
      view('b', '2026-01-02', { tags: ['Đầm phá', 'báo chí'] }),
      view('a', '2026-01-01', { tags: ['Đầm phá'] }),
    ];
    expect(
      tagged(list).map(({ tag, articles }) => [
        tag.slug,
        tag.name,
        articles.map(({ title }) => title),
      ]),
    ).toEqual([
      ['bao-chi', 'báo chí', ['b']],
      ['dam-pha', 'Đầm phá', ['b', 'a']],
    ]);
  });

  test('an article is listed once though two of its tags share a slug', () => {
    const [only] = tagged([view('a', '2026-01-01', { tags: ['dam pha', 'đầm phá'] })]);
    expect(only?.articles).toHaveLength(1);
  });
});
