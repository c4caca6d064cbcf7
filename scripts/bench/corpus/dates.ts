import { civilFromDays, daysFromCivil, daysInMonth } from '../../../src/text/calendar.ts';
import type { Random } from './random.ts';
import { weighted } from './weighted.ts';

/** The archive: fifteen whole years. In the past, so that no machine's clock hides an article. */
const FIRST_YEAR = 2011;
const YEARS = 15;

const drawYear = weighted(
  Array.from({ length: YEARS }, (_, place) => FIRST_YEAR + place),
  // A young newsroom writes less: the last year has almost three times the articles of the first.
  (_, place) => 8 + place,
);

/** So many days, some with a time of day, as front matter writes them; the oldest first. */
export function makeDates(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => {
    const year = drawYear(random);
    const month = random.between(1, 12);
    const day = writeDay(year, month, random.between(1, daysInMonth(year, month)));
    return random.chance(0.4)
      ? `${day}T${pad(random.between(6, 21))}:${pad(random.below(60))}`
      : day;
  }).sort();
}

/** The day so many days after the one that a date begins with. */
export function dayAfter(date: string, days: number): string {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  const later = civilFromDays(daysFromCivil({ year, month, day }) + days);
  return writeDay(later.year, later.month, later.day);
}

function writeDay(year: number, month: number, day: number): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
