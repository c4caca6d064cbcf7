import { daysFromCivil } from '../../text/calendar.ts';

/** What the table of contents tells of a page. */
export interface PageFacts {
  /** SiteDate.iso. */
  readonly datetime: string;
  readonly titleWords: number;
  /** Words of title and body. */
  readonly words: number;
}

/** What the table of contents is made of. */
export interface ContentsSource {
  readonly pages: readonly PageFacts[];
  /** The first word of each chunk of the index. */
  readonly chunks: readonly string[];
  /** Pages in each file of fragments. */
  readonly perFragment: number;
}

/** What contents.json holds of the bundle's own pages; index.ts tells what it is for. */
export type Contents = ReturnType<typeof contentsOf>;

export function contentsOf({ pages, chunks, perFragment }: ContentsSource) {
  const days = pages.map(({ datetime }) => dayNumber(datetime));
  return {
    days: days.map((day, i) => day - (days[i - 1] ?? 0)),
    titles: pages.map(({ titleWords }) => titleWords),
    lengths: pages.map(({ words }) => letter(Math.round(2 * Math.log2(words)))).join(''),
    chunks,
    perFragment,
  };
}

/** A letter for a small number: a for 0. */
export function letter(number: number): string {
  return String.fromCharCode(97 + number);
}

/** Days from 1970-01-01 to the day on the calendar, which is Vietnam's, as SiteDate.iso is. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return daysFromCivil({ year, month, day });
}
