import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { site } from '../site.ts';
import { listPaths } from './list-paths.ts';
import { groupBy, paginate } from './lists.ts';
import { view } from './test-support/article-view.ts';

describe('paginate', () => {
  test('cuts a list into numbered pages', () => {
    expect(paginate(['a', 'b', 'c'], 2)).toEqual([
      { items: ['a', 'b'], number: 1, count: 2, total: 3 },
      { items: ['c'], number: 2, count: 2, total: 3 },
    ]);
  });

  test('a full last page is not followed by an empty one', () => {
    expect(paginate(['a', 'b'], 2)).toHaveLength(1);
  });

  test('an empty list has one empty page, so that its address exists', () => {
    expect(paginate([], 2)).toEqual([{ items: [], number: 1, count: 1, total: 0 }]);
  });

  test('loses and repeats nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const pages = paginate(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        for (const page of pages) expect(page.items.length).toBeLessThanOrEqual(size);
      }),
    );
  });
});

describe('groupBy', () => {
  test('keeps the order in which keys first appear; an item may belong to several groups', () => {
    const groups = groupBy(['ba', 'ac', 'b'], (word) => word);
    expect([...groups]).toEqual([
      ['b', ['ba', 'b']],
      ['a', ['ba', 'ac']],
      ['c', ['ac']],
    ]);
  });
});

describe('listPaths', () => {
  test('page 1 stands at the list itself, page 2 under trang/2', () => {
    const articles = Array.from({ length: site.pageSize + 1 }, (_, index) =>
      view(`bai-${index}`, '2026-01-01'),
    );
    const paths = listPaths('/the/', '/the/hue/', articles, { title: 'Huế' });
    expect(paths.map(({ params }) => params.path)).toEqual(['hue', 'hue/trang/2']);
    expect(paths[1]?.props).toEqual({
      title: 'Huế',
      address: '/the/hue/',
      page: { items: articles.slice(-1), number: 2, count: 2, total: articles.length },
    });
  });

  test('a list that is its own route has an empty path', () => {
    const [first] = listPaths('/moi-nhat/', '/moi-nhat/', [], {});
    expect(first?.params.path).toBe('');
  });
});
