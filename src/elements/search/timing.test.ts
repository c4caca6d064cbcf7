import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce, typingPauseMs } from './debounce.ts';
import { patiently } from './patiently.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a promise in time gives what it gives, and leaves no timer', async () => {
  expect(await patiently(Promise.resolve(1))).toBe(1);
  await expect(patiently(Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(vi.getTimerCount()).toBe(0);
});

test('one that never ends is a failure', async () => {
  const waiting = expect(patiently(new Promise(() => {}))).rejects.toThrow('Quá lâu.');
  await vi.advanceTimersByTimeAsync(20_000);
  await waiting;
});

test('calls in quick succession are one, after the last', () => {
  const act = vi.fn();
  const call = debounce(act);
  for (let key = 0; key < 5; key++) {
    call();
    vi.advanceTimersByTime(typingPauseMs - 1);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledOnce();
});
