import type { SiteDate } from '../text/dates.ts';

/**
 * A Date whose RFC 3339 text keeps the site's own offset ('2023-10-02T00:00:00+07:00'), where a
 * plain Date would print UTC and name the day before. feedsmith asks a Date for its own text.
 */
class LocalDate extends Date {
  readonly #iso: string;

  constructor(date: SiteDate) {
    super(date.epochMs);
    this.#iso = date.iso;
  }

  override toISOString(): string {
    return this.#iso;
  }
}

/** `date` as feedsmith's generators take it. */
export function feedDate(date: SiteDate): Date {
  return new LocalDate(date);
}
