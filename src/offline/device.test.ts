import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserDevice, workerDevice } from './device.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A response whose parts a test sends, ends and breaks. */
function slowResponse() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  return { response: new Response(readable), writer };
}

describe.each([
  ['a page', browserDevice],
  ['the worker', workerDevice],
])('a body in %s', (_, deviceOf) => {
  const part = new TextEncoder().encode('một');

  test('is counted as it comes', async () => {
    const { response, writer } = slowResponse();
    const counts: number[] = [];
    const reading = deviceOf().body(response, (count) => counts.push(count));
    await writer.write(part);
    await writer.write(part);
    await writer.close();
    expect(new TextDecoder().decode(await reading)).toBe('mộtmột');
    expect(counts).toEqual([part.length, part.length]);
  });

  test('that breaks off rejects', async () => {
    const { response, writer } = slowResponse();
    const reading = deviceOf().body(response, () => {});
    await writer.write(part);
    await writer.abort(new Error('đứt'));
    await expect(reading).rejects.toThrow('đứt');
  });

  test('that brings nothing any more ends too short', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { response, writer } = slowResponse();
    const reading = deviceOf().body(response, () => {});
    await writer.write(part);
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await reading).length).toBe(part.length);
  });
});

test('what is called is heard until nobody hears any more', async () => {
  const device = workerDevice();
  const heard = vi.fn();
  const other = vi.fn();
  const stop = device.hear('thu', heard);
  const stopOther = device.hear('thu khác', other);
  device.call('thu');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  stop();
  device.call('thu');
  device.call('thu khác');
  await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(1));
  expect(heard).toHaveBeenCalledTimes(1);
  stopOther();
});

test('a digest is written as in the manifest', async () => {
  expect(await workerDevice().digest(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('without locks, work is done all the same', async () => {
  vi.stubGlobal('navigator', {});
  expect(await workerDevice().exclusively('a', async () => 1)).toBe(1);
  expect(workerDevice().saveData()).toBe(false);
  vi.unstubAllGlobals();
});
