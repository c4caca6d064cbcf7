import satori from 'satori';
import sharp from 'sharp';
import { type CardFacts, cardHeight, cardWidth } from './card-facts.ts';
import { loadCardFonts } from './card-fonts.ts';
import { cardMotif } from './card-motif.ts';
import { cardText } from './card-text.ts';
import { cardTree } from './card-tree.ts';

/** Colours are few and flat: 48 keep the letters' edges smooth and the file small. */
const png = { palette: true, colours: 48, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** Draws cards as PNG; equal facts give equal bytes. */
export type RenderCard = (facts: CardFacts) => Promise<Buffer>;

/**
 * Reads the fonts and draws the motif once, for any number of cards.
 *
 * @returns a function that draws one card of 1200 × 630 pixels
 */
export async function createCardRenderer(): Promise<RenderCard> {
  const { fonts, family } = loadCardFonts();
  const motif = await sharp(Buffer.from(cardMotif())).removeAlpha().raw().toBuffer();
  const raw = { width: cardWidth, height: cardHeight, channels: 3 } as const;
  return async (facts) => {
    const tree = cardTree(cardText(facts), family);
    // satori's types ask for React's element, of which it reads `type` and `props` only.
    const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
      width: cardWidth,
      height: cardHeight,
      fonts,
    });
    return sharp(motif, { raw })
      .composite([{ input: Buffer.from(svg) }])
      .png(png)
      .toBuffer();
  };
}
