import type { Random } from './random.ts';

/** A quantity with its unit, as Vietnamese writes it: `3.200 hecta`, `12,5%`. */
export function quantity(random: Random): string {
  if (random.chance(0.4)) return percentage(random);
  const unit = random.pick(['hecta', 'tấn', 'người', 'hộ', 'triệu đồng', 'mẫu', 'km', 'đề tài']);
  return `${grouped(random.between(11, random.pick([99, 999, 19_999])))} ${unit}`;
}

/** `12,5%`. */
export function percentage(random: Random): string {
  return `${random.between(2, 95)},${random.below(10)}%`;
}

/** A day in running text, of `year`: `ngày 16/4/2010`. */
export function writtenDay(random: Random, year: number): string {
  return `ngày ${random.between(1, 28)}/${random.between(1, 12)}/${year}`;
}

/** Thousands apart by points: `19.999`. Up to a million. */
export function grouped(value: number): string {
  if (value < 1_000) return String(value);
  return `${Math.floor(value / 1_000)}.${String(value % 1_000).padStart(3, '0')}`;
}
