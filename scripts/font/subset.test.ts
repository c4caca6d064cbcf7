import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renameFont } from './rename.ts';
import { KEPT, reducedLatin } from './subset.ts';

const committed = readFileSync(new URL('../../src/styles/fonts/nhip-latin.woff2', import.meta.url));

it('is what node scripts/font.ts makes of the installed typeface', async () => {
  expect(Buffer.from(await reducedLatin()).equals(committed)).toBe(true);
});

it('keeps every letter and sign that the articles are likely to use', () => {
  for (const character of 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý0123456789“”‘’–…«»°²³×') {
    expect(KEPT).toContain(character);
  }
});

it('renames a font only by a name of the same length', () => {
  expect(() => renameFont(new Uint8Array(12), 'Lora', 'Nhịp cầu')).toThrow(RangeError);
  expect(() => renameFont(new Uint8Array(12), 'Lora', 'Nhip')).toThrow(/name table/);
});
