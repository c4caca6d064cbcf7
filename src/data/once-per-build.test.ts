import { afterEach, expect, test, vi } from 'vitest';
import { oncePerBuild } from './once-per-build.ts';

afterEach(() => vi.unstubAllEnvs());

function counted(): () => Promise<number> {
  let calls = 0;
  return oncePerBuild(async () => ++calls);
}

test('reads once, even for those who ask while it reads', async () => {
  vi.stubEnv('DEV', false);
  const read = counted();
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  expect(await read()).toBe(1);
});

test('reads anew each time in the development server', async () => {
  vi.stubEnv('DEV', true);
  const read = counted();
  expect([await read(), await read()]).toEqual([1, 2]);
});
