import { expect, test, vi } from 'vitest';
import { timeLimit } from './time-limit.ts';

test('a limit ends by itself', async () => {
  const signal = timeLimit(1);
  await vi.waitFor(() => expect(signal.aborted).toBe(true));
  expect(signal.reason.name).toBe('TimeoutError');
});

test('a limit ends with another signal, for its reason', () => {
  const stop = new AbortController();
  const signal = timeLimit(60_000, stop.signal);
  expect(signal.aborted).toBe(false);
  stop.abort('thôi');
  expect(signal.reason).toBe('thôi');
  expect(timeLimit(60_000, stop.signal).reason).toBe('thôi');
});
