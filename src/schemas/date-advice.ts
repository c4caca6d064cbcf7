import { daysInMonth } from '../text/calendar.ts';
import type { DateFault } from '../text/dates.ts';

/** A sentence for an author whose date cannot be read, with the date that was most likely meant. */
export function dateAdvice(written: string, { fault }: DateFault): string {
  const mend = `Viết theo dạng năm-tháng-ngày, ví dụ ${likelyMeant(written)}`;
  if (fault === 'form') return `Ngày "${written}" chưa đúng dạng. ${mend}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return `Ngày "${written}" không có trong lịch. ${mend}`;
  return `Ngày giờ "${written}" không có trong lịch. ${mend}T08:30`;
}

/** The nearest real day to `05/11/2026` (day first, as in Vietnam), `2026-2-30` or `2026-13-01`. */
function likelyMeant(written: string): string {
  const dayFirst = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})/.exec(written);
  const yearFirst = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})/.exec(written);
  const [year, a, b] = yearFirst
    ? [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])]
    : [Number(dayFirst?.[3] ?? 2026), Number(dayFirst?.[2] ?? 11), Number(dayFirst?.[1] ?? 5)];
  // A month above 12 is most often day and month in each other's place.
  const [month, day] = a > 12 && b <= 12 ? [b, a] : [a, b];
  const realMonth = Math.min(Math.max(month, 1), 12);
  const realDay = Math.min(Math.max(day, 1), daysInMonth(year, realMonth));
  return [year, realMonth, realDay].map((part) => String(part).padStart(2, '0')).join('-');
}
