import { civilFromDays, dayExists, daysFromCivil, weekdayOfDays } from './calendar.ts';

/**
 * A moment as the site shows it: always in Vietnamese time.
 * Vietnam has kept UTC+7 without daylight saving time since 1975, so the offset is a constant
 * and no time zone database, and no setting of the machine that builds, takes part.
 */
export type SiteDate = {
  /** Milliseconds from 1970-01-01T00:00Z, always whole seconds. */
  epochMs: number;
  /** RFC 3339 with the site's offset: `2023-10-02T00:00:00+07:00`. */
  iso: string;
  /** The day in Vietnam: `2023-10-02`. */
  day: string;
  /** False when the author gave a day only; the moment is then the day's first second. */
  hasTime: boolean;
};

/** `form`: not written as an ISO date. `impossible`: well written, but no calendar or clock has it. */
export type DateFault = { fault: 'form' | 'impossible' };

const OFFSET_MINUTES = 420;
const SECONDS_PER_DAY = 86_400;
const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** RFC 3339, section 5.6 (which allows a space for the T), with seconds and offset left optional. */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:([Zz])|([+-])(\d{2}):(\d{2}))?)?$/;

/**
 * Reads `2023-10-02`, `2023-10-02T08:30` or a full RFC 3339 date. Without an offset the time is
 * Vietnam's. Fractions of a second are dropped. Never throws: what cannot be read is a `fault`.
 */
export function parseSiteDate(text: string): SiteDate | DateFault {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return { fault: 'form' };
  const [, year, month, day, hour, minute, second, zulu, sign, offsetHour, offsetMinute] = match;
  const civil = { year: Number(year), month: Number(month), day: Number(day) };
  const [h, m, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)];
  const [oh, om] = [Number(offsetHour ?? 0), Number(offsetMinute ?? 0)];
  if (!dayExists(civil) || h > 23 || m > 59 || s > 59 || oh > 23 || om > 59) {
    return { fault: 'impossible' };
  }
  const given = sign ? (sign === '-' ? -1 : 1) * (oh * 60 + om) : zulu ? 0 : OFFSET_MINUTES;
  const seconds = daysFromCivil(civil) * SECONDS_PER_DAY + h * 3_600 + m * 60 + s - given * 60;
  const date = fromSeconds(seconds, hour !== undefined);
  // The shift to Vietnamese time can leave the years that four digits can write.
  return /^(?!0000)\d{4}-/.test(date.day) ? date : { fault: 'impossible' };
}

/** The site's date for a moment in milliseconds from 1970-01-01T00:00Z; throws RangeError on NaN and infinities. */
export function siteDateFromEpoch(epochMs: number): SiteDate {
  if (!Number.isFinite(epochMs)) throw new RangeError(`not a moment: ${epochMs}`);
  return fromSeconds(Math.floor(epochMs / 1_000), true);
}

/** As a reader expects above an article: `Thứ Hai, 02/10/2023`. */
export function formatDay(date: SiteDate): string {
  const [year, month, day] = date.day.split('-').map(Number) as [number, number, number];
  return `${WEEKDAYS[weekdayOfDays(daysFromCivil({ year, month, day }))]}, ${formatShort(date)}`;
}

/** `02/10/2023`. */
export function formatShort(date: SiteDate): string {
  return date.day.split('-').reverse().join('/');
}

function fromSeconds(seconds: number, hasTime: boolean): SiteDate {
  const local = seconds + OFFSET_MINUTES * 60;
  const days = Math.floor(local / SECONDS_PER_DAY);
  const rest = local - days * SECONDS_PER_DAY;
  const { year, month, day } = civilFromDays(days);
  const dayText = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const clock = [rest / 3_600, (rest / 60) % 60, rest % 60].map((part) => pad(Math.floor(part), 2));
  return {
    epochMs: seconds * 1_000,
    iso: `${dayText}T${clock.join(':')}+07:00`,
    day: dayText,
    hasTime,
  };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
