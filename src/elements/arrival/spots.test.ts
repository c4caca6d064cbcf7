import { expect, test } from 'vitest';
import { mergeSpots } from './spots.ts';

const text = 'Phá Tam Giang, đầm phá Cầu Hai';
const spot = (part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const merged = (...parts: string[]) =>
  mergeSpots(text, parts.map(spot)).map(({ start, end }) => text.slice(start, end));

test.each([
  [[], []],
  [
    ['đầm', 'Phá'],
    ['Phá', 'đầm'],
  ],
  [['Tam', 'Phá', 'Giang'], ['Phá Tam Giang']],
  [['Tam Giang', 'Phá Tam'], ['Phá Tam Giang']],
  [['Phá Tam Giang', 'Tam'], ['Phá Tam Giang']],
  [
    ['Giang', 'đầm'],
    ['Giang', 'đầm'],
  ],
])('%j: what overlaps or stands side by side is one', (parts, whole) => {
  expect(merged(...parts)).toEqual(whole);
});
