import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDate, isPublished } from './published.ts';
import { date } from './test-support/article-view.ts';

const noon = date('2026-11-05T12:00:00');

describe('isPublished', () => {
  test.each([
    ['a millisecond before its moment', -1, false],
    ['at its moment', 0, true],
    ['a millisecond after', 1, true],
  ])('%s: %s', (_, shift, published) => {
    expect(isPublished({ draft: false, date: noon }, noon.epochMs + shift)).toBe(published);
  });

  test('a date without a time begins at midnight in Vietnam', () => {
    const article = { draft: false, date: date('2026-11-05') };
    expect(isPublished(article, Date.parse('2026-11-04T16:59:59.999Z'))).toBe(false);
    expect(isPublished(article, Date.parse('2026-11-04T17:00:00Z'))).toBe(true);
  });

  test('a draft never is, however old', () => {
    expect(isPublished({ draft: true, date: noon }, Number.MAX_SAFE_INTEGER)).toBe(false);
  });
});

test('byDate puts the newest first, and two of one moment by address, in whatever order they come', () => {
  const entry = fc.record({
    address: fc.stringMatching(/^\/[a-c]{1,3}\/$/),
    date: fc.record({ epochMs: fc.integer({ min: 0, max: 3 }) }),
  });
  const entries = fc.uniqueArray(entry, { selector: ({ address }) => address });
  const shuffled = entries.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const sorted = list.toSorted(byDate);
      expect(other.toSorted(byDate)).toEqual(sorted);
      for (const [index, { date: own, address }] of sorted.entries()) {
        const next = sorted[index + 1];
        if (!next) continue;
        expect(own.epochMs).toBeGreaterThanOrEqual(next.date.epochMs);
        if (own.epochMs === next.date.epochMs) expect(address < next.address).toBe(true);
      }
    }),
  );
});
