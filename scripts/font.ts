import { writeFile } from 'node:fs/promises';
import { reducedLatin } from './font/subset.ts';

/** `node scripts/font.ts`: makes the reduced font file anew, after a new version of the typeface. */
const target = new URL('../src/styles/fonts/nhip-latin.woff2', import.meta.url);
const bytes = await reducedLatin();
await writeFile(target, bytes);
console.log(`${target.pathname}: ${bytes.length} byte`);
