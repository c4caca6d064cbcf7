import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { gunzip } from './gunzip.ts';

afterEach(() => vi.unstubAllGlobals());

const text = 'Đầm phá Tam Giang. '.repeat(20_000);
const packed = (level = 9) => new Uint8Array(gzipSync(text, { level }));

test.each(['with the browser’s own stream', 'without it'])('unpacks, %s', async (how) => {
  if (how === 'without it') vi.stubGlobal('DecompressionStream', undefined);
  expect(new TextDecoder().decode(await gunzip(packed()))).toBe(text);
  // Stored, it is larger than one part of the stream.
  expect(new TextDecoder().decode(await gunzip(packed(0)))).toBe(text);
  await expect(gunzip(packed().slice(0, -12))).rejects.toThrow();
});

test('what is not packed stays as it is', async () => {
  const plain = new TextEncoder().encode('pagefind_dcd');
  expect(await gunzip(plain)).toBe(plain);
  expect(await gunzip(new Uint8Array())).toEqual(new Uint8Array());
});
