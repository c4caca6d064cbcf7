import { expect, it } from 'vitest';
import { parseOptions } from './options.ts';

it.each([
  [[], { articles: [1000, 10_000], patience: 900 }],
  [['--articles', '50', '--patience=5'], { articles: [50], patience: 5 }],
  [['--content', 'a'], { articles: [1000, 10_000], content: 'a', patience: 900 }],
])('reads %j', (args, options) => expect(parseOptions(args)).toEqual(options));

it.each([
  [['--articles', '0'], '--articles «0» không phải là số nguyên từ 1 trở lên.'],
  [['--seed', '1'], 'Tham số không dùng được: «--seed 1». Viết: bench -- offline'],
])('refuses %j', (args, message) => expect(() => parseOptions(args)).toThrow(message));
