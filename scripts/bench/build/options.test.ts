import { expect, it } from 'vitest';
import { contestants, parseOptions, runsFor } from './options.ts';

it('measures everything at 1,000 and 10,000 articles unless told otherwise', () => {
  expect(parseOptions([])).toEqual({
    sizes: [1000, 10_000],
    seed: 1,
    pictures: true,
    only: contestants,
    profile: false,
  });
});

it('takes sizes in any order, once each, and the large one on top', () => {
  expect(parseOptions(['--articles', '500,100,500', '--large']).sizes).toEqual([100, 500, 50_000]);
});

it('takes what else there is', () => {
  const args = '--runs 5 --seed 7 --no-pictures --only hugo,ours --profile --json a.json'.split(
    ' ',
  );
  expect(parseOptions(args)).toMatchObject({
    runs: 5,
    seed: 7,
    pictures: false,
    only: ['hugo', 'ours'],
    profile: true,
    json: 'a.json',
  });
});

it('runs small builds three times, large ones once, and all as often as it is told', () => {
  expect([100, 1000, 1001, 50_000].map((size) => runsFor(size, {}))).toEqual([3, 3, 1, 1]);
  expect(runsFor(10_000, { runs: 3 })).toBe(3);
});

it.each([
  ['--articles', '0', '--articles «0» không phải là số nguyên từ 1 trở lên.'],
  ['--articles', '1e3', '--articles «1e3» không phải là số nguyên từ 1 trở lên.'],
  ['--runs', '0', '--runs «0» không phải là số nguyên từ 1 trở lên.'],
  ['--only', 'jekyll', '--only «jekyll»: không có. Chọn trong: ours, astro, eleventy, hugo.'],
  ['--fast', '1', 'Tham số không dùng được: «--fast 1». Viết: bench -- build'],
])('refuses %s %s', (option, value, message) => {
  expect(() => parseOptions([option, value])).toThrow(message);
});
