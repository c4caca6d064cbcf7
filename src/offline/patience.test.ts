import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { impatientMs, patience, patienceMs } from './patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const silence = new Promise<string>(() => {});
const later = (ms: number) =>
  new Promise<string>((resolve) => setTimeout(() => resolve('mạng'), ms));

/** How long a network is waited for, and what for. */
async function waited(work: Promise<unknown>): Promise<[ms: number, answer: unknown]> {
  const start = Date.now();
  const done = work.then((answer): [number, unknown] => [Date.now() - start, answer]);
  await vi.advanceTimersByTimeAsync(patienceMs);
  return done;
}

test('a network that answers is waited for each time', async () => {
  const patient = patience();
  for (let i = 0; i < 3; i += 1) {
    expect(await waited(patient(later(2_000)))).toEqual([2_000, 'mạng']);
  }
});

test('one that does not is waited for once', async () => {
  const patient = patience();
  expect(await waited(patient(silence))).toEqual([patienceMs, undefined]);
  expect(await waited(patient(silence))).toEqual([0, undefined]);
});

test('what is there already is taken all the same', async () => {
  const patient = patience();
  await waited(patient(silence));
  expect(await waited(patient(Promise.resolve('mạng')))).toEqual([0, 'mạng']);
});

test('an answer in time is the end of it', async () => {
  const patient = patience();
  await waited(patient(silence));
  expect(await waited(patient(later(2_000)))).toEqual([0, undefined]);
  expect(await waited(patient(later(2_000)))).toEqual([2_000, 'mạng']);
});

test('and so is some time without a request', async () => {
  const patient = patience();
  await waited(patient(silence));
  await vi.advanceTimersByTimeAsync(impatientMs);
  expect(await waited(patient(later(2_000)))).toEqual([2_000, 'mạng']);
});

test('a network that is not there at all is not waited for', async () => {
  const patient = patience();
  expect(await waited(patient(Promise.resolve(undefined)))).toEqual([0, undefined]);
  expect(await waited(patient(later(2_000)))).toEqual([2_000, 'mạng']);
});
