import { describe, expect, it } from 'vitest';
import { civilFromDays, dayExists, daysFromCivil, daysInMonth, weekdayOfDays } from './calendar.ts';

const DAY_MS = 86_400_000;

describe('calendar', () => {
  it('agrees with the UTC calendar on every day from 1900 to 2100', () => {
    const last = Date.UTC(2100, 11, 31) / DAY_MS;
    for (let days = Date.UTC(1900, 0, 1) / DAY_MS; days <= last; days += 1) {
      const reference = new Date(days * DAY_MS);
      const civil = civilFromDays(days);
      const expected = {
        year: reference.getUTCFullYear(),
        month: reference.getUTCMonth() + 1,
        day: reference.getUTCDate(),
      };
      // Comparing by hand: 73,414 calls of `expect` take seconds.
      const same =
        civil.year === expected.year &&
        civil.month === expected.month &&
        civil.day === expected.day;
      if (!same || daysFromCivil(civil) !== days || weekdayOfDays(days) !== reference.getUTCDay()) {
        expect({ civil, back: daysFromCivil(civil), weekday: weekdayOfDays(days) }).toEqual({
          civil: expected,
          back: days,
          weekday: reference.getUTCDay(),
        });
      }
    }
    expect(civilFromDays(last)).toEqual({ year: 2100, month: 12, day: 31 });
  });

  it('knows the length of months', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });

  it.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2023, 13, 1, false],
    [2023, 0, 1, false],
    [2023, 4, 31, false],
    [2023, 4, 0, false],
  ])('%i-%i-%i exists: %s', (year, month, day, exists) => {
    expect(dayExists({ year, month, day })).toBe(exists);
  });
});
