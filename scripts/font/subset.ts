import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { renameFont } from './rename.ts';

/** The letters with which Vietnamese is written besides those of the Vietnamese font file. */
const VIETNAMESE = 'àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ';
/** Names and words of neighbours: French, German, Spanish, the Nordic languages. */
const WESTERN = 'äëïöüåæœçñøßîûÄËÏÖÜÅÆŒÇÑØÎÛ';
const SIGNS = ' «»·°±²³×÷–—‘’“”…•′″€−←→↑↓½¼¾µ§©®™¿¡';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Every character that the Latin file of the site's typeface keeps. */
export const KEPT = ASCII + VIETNAMESE + WESTERN + SIGNS;

/** The name under which the reduced Latin file goes; as long as «Lora», whose licence reserves that name. */
export const REDUCED_NAME = 'Nhip';

/**
 * Lora's Latin file with only what this site's language needs: 30 KB for 38. Under another name, as
 * the SIL Open Font License asks of a changed font.
 *
 * @returns WOFF2 bytes; the same for the same versions of the packages.
 */
export async function reducedLatin(): Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  const source = require.resolve('@fontsource-variable/lora/files/lora-latin-wght-normal.woff2');
  const plain = await subsetFont(await readFile(source), KEPT, {
    targetFormat: 'truetype',
    noLayoutClosure: true,
  });
  const renamed = renameFont(plain, 'Lora', REDUCED_NAME);
  return subsetFont(Buffer.from(renamed), KEPT, { targetFormat: 'woff2', noLayoutClosure: true });
}
