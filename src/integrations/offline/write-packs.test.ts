import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPack } from '../../offline/pack.ts';
import { type PackFile, type PackInput, writePacks } from './write-packs.ts';

const open = ({ bytes }: PackFile) => openPack(new Blob([new Uint8Array(bytes)]));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Bytes that gzip cannot make smaller; the same each time. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

async function contents(packs: readonly PackFile[]): Promise<unknown[]> {
  const all = [];
  for (const file of packs) {
    const pack = await open(file);
    for (const entry of pack.entries) {
      all.push([entry.path, entry.title, [...(await pack.bytes(entry))]]);
      expect(pack.find(entry.path)).toBe(entry);
    }
    expect(pack.entries).toHaveLength(file.entries);
  }
  return all;
}

const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ''));
const anInput = fc.record({
  path: fc
    .tuple(line, fc.constantFrom('', '/', '.js', '.webp', '.pf_index'))
    .map(([name, end]) => name + end),
  title: line,
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array().map((bytes) => Uint8Array.from([0x1f, 0x8b, ...bytes])),
  ),
});

describe('what is packed', () => {
  test('comes out again', async () => {
    const inputs = fc.uniqueArray(anInput, { selector: ({ path }) => path, maxLength: 150 });
    await fc.assert(
      fc.asyncProperty(inputs, async (list) => {
        expect(await contents(await writePacks(list))).toEqual(
          list.map(({ path, title, bytes }) => [path, title, [...bytes]]),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('comes out again from many clusters, whatever the order of asking', async () => {
    const list = Array.from({ length: 400 }, (_, i) => ({
      path: `${i}/`,
      bytes: bytesOf(`trang ${i}`),
    }));
    const [file] = await writePacks(list);
    const pack = await open(file as PackFile);
    for (let i = 0; i < 400; i += 1) {
      const entry = pack.entries[(i * 171) % 400];
      if (!entry) throw new Error('no entry');
      expect(new TextDecoder().decode(await pack.bytes(entry))).toBe(`trang ${entry.number}`);
    }
  });

  test('is found by its path alone', async () => {
    const [file] = await writePacks([{ path: 'a/', bytes: bytesOf('a') }]);
    const pack = await open(file as PackFile);
    expect(pack.find('a')).toBeUndefined();
    expect(pack.find('')).toBeUndefined();
  });

  test('has titles of one line', async () => {
    const writing = writePacks([{ path: 'a/', title: 'hai\ndòng', bytes: bytesOf('a') }]);
    await expect(writing).rejects.toThrow('/a/: tiêu đề «hai\ndòng» có hai dòng.');
  });
});

describe('packs', () => {
  const large = (count: number): PackInput[] =>
    Array.from({ length: count }, (_, i) => ({ path: `${i}.webp`, bytes: noise(700_000, i) }));

  test('are split at 2 MB, and only the last changes when something is appended', async () => {
    const [before, after] = [await writePacks(large(7)), await writePacks(large(8))];
    expect(before.map(({ entries }) => entries)).toEqual([2, 2, 2, 1]);
    expect(after.map(({ entries }) => entries)).toEqual([2, 2, 2, 2]);
    for (const { bytes } of after) expect(bytes.length).toBeLessThanOrEqual(2_000_000);
    const isSame = before.map(({ bytes }, i) =>
      Buffer.from(bytes).equals(after[i]?.bytes ?? bytes),
    );
    expect(isSame).toEqual([true, true, true, false]);
  });

  test('have no more clusters than asked for', async () => {
    const list = Array.from({ length: 300 }, (_, i) => ({ path: `${i}`, bytes: bytesOf('bài') }));
    expect((await writePacks(list, 2)).map(({ entries }) => entries)).toEqual([128, 128, 44]);
  });

  test('of nothing there are none', async () => {
    expect(await writePacks([])).toEqual([]);
  });

  test('do not tell on which machine or when they were made', async () => {
    const [file] = await writePacks([{ path: 'a', bytes: bytesOf('a') }]);
    // https://www.rfc-editor.org/rfc/rfc1952#page-5: signature, method, flags, time, extra, system.
    const [, , , , ...index] = file?.bytes.subarray(0, 14) ?? [];
    expect(index).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test.each([1, 5, 40])('cut off by %i bytes cannot be read to the end', async (missing) => {
    const [file] = await writePacks([{ path: 'a', bytes: bytesOf('chữ '.repeat(50)) }]);
    const whole = new Uint8Array(file?.bytes ?? []);
    const reading = openPack(new Blob([whole.subarray(0, whole.length - missing)])).then((pack) =>
      Promise.all(pack.entries.map(pack.bytes)),
    );
    await expect(reading).rejects.toThrow();
  });
});
