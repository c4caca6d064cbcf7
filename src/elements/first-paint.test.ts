import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { firstPaint } from './first-paint.ts';

/** Runs the script as a page would, over what is stored; a `null` storage throws, as when it is forbidden. */
function paint(stored: Readonly<Record<string, string>> | null) {
  const classes: string[] = [];
  const documentElement = {
    classList: { add: (name: string) => classes.push(name) },
    dataset: {} as Record<string, string>,
  };
  const localStorage = { getItem: (key: string) => stored?.[key] ?? null };
  const page = stored ? { localStorage } : {};
  runInNewContext(firstPaint, { document: { documentElement }, ...page });
  return { classes, dataset: { ...documentElement.dataset } };
}

test.each([
  [
    { 'giao-dien': 'dark', 'co-chu': 'xl' },
    { theme: 'dark', text: 'xl' },
  ],
  [{ 'giao-dien': 'light' }, { theme: 'light' }],
  [{ 'giao-dien': 'x dark', 'co-chu': '"><script>' }, {}],
  [{}, {}],
  [null, {}],
])('stored %j sets %j', (stored, dataset) => {
  expect(paint(stored)).toEqual({ classes: ['js'], dataset });
});

test('it is small and safe inside <script>', () => {
  expect(Buffer.byteLength(firstPaint)).toBeLessThanOrEqual(300);
  expect(firstPaint).not.toMatch(/<\/|<!--/u);
});
