import { formatShort, siteDateFromEpoch } from '../../text/dates.ts';

/** 1 KB is 1,000 bytes, as phones and browsers count. */
const units = [
  { name: 'KB', bytes: 1e3, decimals: 0 },
  { name: 'MB', bytes: 1e6, decimals: 1 },
  { name: 'GB', bytes: 1e9, decimals: 1 },
] as const;
type Unit = (typeof units)[number];

/** «312 KB», «1,2 MB». What is more than nothing is at least 1 KB. */
export function formatBytes(bytes: number): string {
  const unit = unitFor(bytes);
  const least = bytes > 0 ? 10 ** -unit.decimals : 0;
  return `${inUnit(Math.max(bytes / unit.bytes, least), unit)} ${unit.name}`;
}

/** «3,4 / 12,8 MB»: both in the unit of the total. Rounds down, so that it never runs ahead. */
export function formatProgress(done: number, total: number): string {
  const unit = unitFor(total);
  const step = unit.bytes / 10 ** unit.decimals;
  const value = done < total ? (Math.floor(done / step) * step) / unit.bytes : total / unit.bytes;
  return `${inUnit(value, unit)} / ${formatBytes(total)}`;
}

/** Whole per cent, 0 to 100, rounded down. */
export function percentOf(done: number, total: number): number {
  return total > 0 ? Math.floor((100 * Math.min(done, total)) / total) : 0;
}

/** «2.400» */
export function formatCount(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** «09:30 ngày 23/11/2026», in Vietnam's time. */
export function formatMoment(epochMs: number): string {
  const date = siteDateFromEpoch(epochMs);
  return `${date.iso.slice(11, 16)} ngày ${formatShort(date)}`;
}

/** The first unit in which the rounded number stays below 1,000. */
function unitFor(bytes: number): Unit {
  const isSmallEnough = (unit: Unit) => Number((bytes / unit.bytes).toFixed(unit.decimals)) < 1e3;
  return units.find(isSmallEnough) ?? units[2];
}

function inUnit(value: number, { decimals }: Unit): string {
  return value.toLocaleString('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
