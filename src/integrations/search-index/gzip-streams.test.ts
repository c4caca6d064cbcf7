import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { gunzipSync as gunzipAnywhere } from 'fflate';
import { expect, test } from 'vitest';
import { gunzip } from '../../search/gunzip.ts';
import { gzipStreams } from './gzip-streams.ts';

test('streams become one gzip file that everybody unpacks', async () => {
  const stream = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.nat({ max: 3000 }).map((length) => new Uint8Array(length)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(stream, { minLength: 1, maxLength: 6 }), async (streams) => {
      const file = Uint8Array.from(gzipStreams(streams));
      const whole = new Uint8Array(Buffer.concat(streams));
      expect(new Uint8Array(gunzipSync(file))).toEqual(whole);
      expect(gunzipAnywhere(file)).toEqual(whole);
      expect(await gunzip(file)).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test('streams of different frequencies take less than when they are packed together', () => {
  const numbers = Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 1009);
  const low = Uint8Array.from(numbers, (number) => number & 15);
  const high = Uint8Array.from(numbers, (number) => 128 + (number >> 4));
  const apart = gzipStreams([low, high]).length;
  expect(apart).toBeLessThan(0.95 * gzipStreams([Buffer.concat([low, high])]).length);
});
