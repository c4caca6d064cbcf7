import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** Each file holds one part of Lora; satori looks for a letter in one after another. */
const subsets = ['latin', 'vietnamese', 'latin-ext', 'cyrillic', 'math'];

export interface CardFonts {
  readonly fonts: Font[];
  /** The value of `font-family` that names them all. */
  readonly family: string;
}

/** Lora Bold, the face of the site's headlines, from `@fontsource/lora`. */
export function loadCardFonts(): CardFonts {
  const require = createRequire(import.meta.url);
  const fonts = subsets.map((subset): Font => {
    const path = require.resolve(`@fontsource/lora/files/lora-${subset}-700-normal.woff`);
    return { name: `Lora ${subset}`, data: readFileSync(path), weight: 700, style: 'normal' };
  });
  return { fonts, family: fonts.map(({ name }) => name).join(', ') };
}
