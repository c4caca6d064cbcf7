import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatShort,
  parseSiteDate,
  type SiteDate,
  siteDateFromEpoch,
} from './dates.ts';

function parsed(text: string): SiteDate {
  const date = parseSiteDate(text);
  if ('fault' in date) throw new Error(`${text}: ${date.fault}`);
  return date;
}

describe('parseSiteDate', { timeout: 60_000 }, () => {
  it('reads a day as its first second in Vietnam', () => {
    expect(parsed('2023-10-02')).toEqual({
      epochMs: Date.UTC(2023, 9, 1, 17),
      iso: '2023-10-02T00:00:00+07:00',
      day: '2023-10-02',
      hasTime: false,
    });
  });

  it.each([
    ['2024-05-08T08:30', '2024-05-08T08:30:00+07:00'],
    ['2024-05-08 08:30', '2024-05-08T08:30:00+07:00'],
    ['2024-05-08T08:30:15', '2024-05-08T08:30:15+07:00'],
    ['2024-05-08T20:30:00Z', '2024-05-09T03:30:00+07:00'],
    ['2024-05-08T20:30:00.999z', '2024-05-09T03:30:00+07:00'],
    ['2024-01-01T00:30+09:00', '2023-12-31T22:30:00+07:00'],
    ['2024-02-29T23:59:59-05:30', '2024-03-01T12:29:59+07:00'],
    ['  2023-10-02 ', '2023-10-02T00:00:00+07:00'],
  ])('%s is %s', (text, iso) => {
    expect(parsed(text).iso).toBe(iso);
  });

  it.each([
    '05/11/2026',
    '2026-2-3',
    '2026',
    '',
    'hôm nay',
    '2026-02-03T8:30',
    '2026-02-03Z',
    '20260203',
  ])('%j has not the form of a date', (text) => {
    expect(parseSiteDate(text)).toEqual({ fault: 'form' });
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2023-02-29',
    '2026-02-03T24:00',
    '2026-02-03T10:60',
    '2026-02-03T10:00:60',
    '2026-02-03T10:00+24:00',
    '0000-01-01',
    '9999-12-31T23:00-10:00',
  ])('%j is in no calendar', (text) => {
    expect(parseSiteDate(text)).toEqual({ fault: 'impossible' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseSiteDate(text)));
  });
});

describe('a date', { timeout: 60_000 }, () => {
  it('is the same after a round trip through its ISO form and its moment', () => {
    const seconds = { min: Date.UTC(1900, 0, 1) / 1_000, max: Date.UTC(2100, 11, 31) / 1_000 };
    fc.assert(
      fc.property(fc.integer(seconds), (moment) => {
        const date = siteDateFromEpoch(moment * 1_000);
        expect(parseSiteDate(date.iso)).toEqual(date);
        expect(Date.parse(date.iso)).toBe(date.epochMs);
      }),
    );
  });

  it('refuses what is no moment', () => {
    expect(() => siteDateFromEpoch(Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['2023-10-02', 'Thứ Hai, 02/10/2023'],
    ['2023-10-01', 'Chủ Nhật, 01/10/2023'],
    ['1954-07-20', 'Thứ Ba, 20/07/1954'],
    ['2024-02-29T23:30', 'Thứ Năm, 29/02/2024'],
    ['2024-05-08T20:30:00Z', 'Thứ Năm, 09/05/2024'],
  ])('%s is shown as %s', (text, shown) => {
    expect(formatDay(parsed(text))).toBe(shown);
    expect(formatShort(parsed(text))).toBe(shown.split(', ')[1]);
  });
});

describe('the time zone of the machine', { timeout: 60_000 }, () => {
  const program = `
    const { parseSiteDate, siteDateFromEpoch, formatDay } = await import(${JSON.stringify(new URL('./dates.ts', import.meta.url).href)});
    const dates = ['2023-10-02', '2024-03-31T02:30', '2024-05-08T20:30:00Z', '1999-12-31T23:59:59'];
    const read = dates.map(parseSiteDate);
    console.log(JSON.stringify([read, read.map(formatDay), siteDateFromEpoch(1e12), new Date(0).getHours()]));
  `;
  const under = (TZ: string) =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    ) as [unknown, unknown, unknown, number];

  it('changes nothing', () => {
    const zones = [
      'UTC',
      'Asia/Ho_Chi_Minh',
      'America/St_Johns',
      'Pacific/Kiritimati',
      'Europe/London',
    ];
    const results = zones.map(under);
    // The zones did take effect: midnight of 1970 stood at another hour in each child.
    expect(new Set(results.map(([, , , hour]) => hour)).size).toBeGreaterThan(3);
    const shown = results.map(([dates, days, moment]) => JSON.stringify([dates, days, moment]));
    expect(new Set(shown).size).toBe(1);
    expect(results[0]?.[1]).toEqual([
      'Thứ Hai, 02/10/2023',
      'Chủ Nhật, 31/03/2024',
      'Thứ Năm, 09/05/2024',
      'Thứ Sáu, 31/12/1999',
    ]);
  });
});
