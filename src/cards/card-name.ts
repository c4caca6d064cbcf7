import { createHash } from 'node:crypto';
import type { CardFacts } from './card-facts.ts';

/** Where cards lie in the output and in the cache. */
export const cardFolder = 'the-anh';

/**
 * To be raised whenever a card with the same facts would look different: a new design, font or
 * version of satori or sharp. Every card then gets a new name, and old ones in caches are left alone.
 */
const designVersion = 1;

/**
 * A card's path under the base path, `the-anh/<16 hex digits>.png`: pages can name a card before it
 * is made, and the name changes when anything on the card does.
 */
export function cardName({ title, section, dateText, authorText, siteName }: CardFacts): string {
  const facts = JSON.stringify([designVersion, title, section, dateText, authorText, siteName]);
  return `${cardFolder}/${createHash('sha256').update(facts).digest('hex').slice(0, 16)}.png`;
}
