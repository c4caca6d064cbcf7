import { expect, test } from 'vitest';
import type { LibraryStatus } from '../../offline/library-types.ts';
import { type Choice, leastChoice } from '../../offline/manifest.ts';
import { smallUpdate } from '../../offline/update-check.ts';
import { updateNews } from './update-news.ts';

const all: Choice = { span: 'archive', pictures: false };
const kept = (choice: Choice, bytes?: number) => ({
  choice,
  heldChoice: choice,
  articles: 35,
  bytes: 800_000,
  currentAt: 0,
  ...(bytes !== undefined && { update: { bytes, packs: 1 } }),
});
const ready = (choice: Choice, bytes?: number): LibraryStatus => ({
  kind: 'ready',
  ...kept(choice, bytes),
});

test('an edition that nobody brings by itself is told of, with its size', () => {
  expect(updateNews(ready(all, 2_300_000), false)).toBe('Kho bài trên máy có bản mới (2,3 MB)');
  expect(updateNews(ready(all, smallUpdate), true)).toBe('Kho bài trên máy có bản mới (1,0 MB)');
  expect(updateNews(ready(all, 0), true)).toBe('Kho bài trên máy có bản mới');
});

test.each([
  ['nothing new', ready(all)],
  ['little, which the worker brings', ready(all, smallUpdate)],
  ['the newest articles alone, which the worker brings', ready(leastChoice, 2_300_000)],
  ['nothing on the device', { kind: 'none' }],
  ['a download under way', { kind: 'partial', held: 1, wanted: 2, ...kept(all, 2_300_000) }],
  ['something missing', { kind: 'damaged', missing: [], ...kept(all, 2_300_000) }],
] as const)('%s: no word', (_, status) => {
  expect(updateNews(status, false)).toBeUndefined();
});
