import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { centralDirectory } from './test-support/central-directory.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-zip-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const zipped = async (entries: readonly ZipEntry[], name = 'a.zip') => {
  await writeZip(join(dir, name), entries);
  return readFile(join(dir, name));
};
const entry = (path: string, data: Uint8Array): ZipEntry => ({ path, read: () => data });

it('gives back what was put in, in any number of files', async () => {
  const files = fc.dictionary(fc.stringMatching(/^[a-zệ]{1,9}\.(?:html|pack)$/u), fc.uint8Array());
  await fc.assert(
    fc.asyncProperty(files, async (wanted) => {
      const bytes = await zipped(Object.entries(wanted).map(([path, data]) => entry(path, data)));
      expect(unzipSync(bytes)).toEqual({ ...wanted });
    }),
    { numRuns: 50 },
  );
});

const text = Buffer.from('Phá Tam Giang. '.repeat(100));
const entries = [
  entry('tin/ảnh.webp', text),
  entry('tin/bài.html', text),
  { ...entry('tin/mở.sh', text), executable: true },
];

it('stores what is compressed already, marks what is run, and names are in UTF-8', async () => {
  const listed = centralDirectory(await zipped(entries));
  expect(listed.map(({ path, method, mode }) => [path, method, mode.toString(8)])).toEqual([
    ['tin/ảnh.webp', 0, '100644'],
    ['tin/bài.html', 8, '100644'],
    ['tin/mở.sh', 8, '100755'],
  ]);
  for (const { utf8, size } of listed) expect([utf8, size]).toEqual([true, text.length]);
});

it('gives the same bytes at every time and in every zone', async () => {
  const zone = process.env['TZ'];
  const first = await zipped(entries);
  try {
    process.env['TZ'] = 'America/New_York';
    expect((await zipped(entries, 'b.zip')).equals(first)).toBe(true);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  expect(centralDirectory(first)[0]?.time).toBe('1980-01-01 12:00');
});

it('says so when there are more files than the format can count', async () => {
  const many = Array.from({ length: 65_536 }, (_, i) => entry(`${i}`, text));
  await expect(zipped(many)).rejects.toThrow('65536 tệp, quá sức một tệp zip');
});

it('stops when told to, and when the disk does not take it', async () => {
  const stopped = writeZip(join(dir, 'c.zip'), entries, AbortSignal.abort());
  await expect(stopped).rejects.toThrow('abort');
  await expect(writeZip(join(dir, 'khong-co', 'c.zip'), entries)).rejects.toThrow('ENOENT');
});
