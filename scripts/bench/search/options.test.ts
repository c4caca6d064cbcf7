import { expect, it } from 'vitest';
import { parseOptions } from './options.ts';

it('has a size and a seed of its own', () => {
  expect(parseOptions([])).toEqual({ queries: 150, seed: 1 });
});

it('takes what is given', () => {
  const args = ['--content', '/c', '--queries', '20', '--seed', '0', '--json', 'a.json'];
  expect(parseOptions(args)).toEqual({ content: '/c', queries: 20, seed: 0, json: 'a.json' });
  expect(parseOptions(['--site', 'dist']).site).toBe('dist');
});

it('refuses what it does not know', () => {
  expect(() => parseOptions(['--contents', 'x'])).toThrow(
    'Tham số không dùng được: «--contents x». Viết: bench -- search [--content DIR',
  );
  expect(() => parseOptions(['--queries', '0'])).toThrow(
    '--queries «0» không phải là số nguyên từ 1 trở lên.',
  );
});
