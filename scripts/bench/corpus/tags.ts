import { slugify } from '../../../src/text/slug.ts';
import type { Lexicon } from './lexicon.ts';
import type { Random } from './random.ts';
import { isStyleNeutral } from './tone-style.ts';
import { type Draw, zipf } from './weighted.ts';
import { coreWords } from './words/core-words.ts';

const FEWEST = 40;
/** One more tag for so many articles, as archives go on to invent tags. */
const ARTICLES_PER_TAG = 6;
const SHIFT = 6;

/**
 * A draw of one tag of a corpus: some stand on hundreds of articles, most on few. Each is spelled in
 * one way, and so that both placements of tones write it alike: a tag must not differ between articles.
 */
export function makeTags(random: Random, lexicon: Lexicon, articles: number): Draw<string> {
  const tags = new Map<string, string>();
  const add = (tag: string) => {
    const slug = slugify(tag);
    if (isStyleNeutral(tag) && !tags.has(slug)) tags.set(slug, tag);
  };
  const wanted = FEWEST + Math.floor(articles / ARTICLES_PER_TAG);
  while (tags.size < wanted) {
    // The most used tags are plain words; what comes later is narrower.
    const isPlain = tags.size < FEWEST || random.chance(0.3);
    if (isPlain) add(lexicon.coreWord(random));
    else
      add(
        `${random.pick(random.chance(0.5) ? coreWords : lexicon.tail)} ${random.pick(coreWords)}`,
      );
  }
  return zipf([...tags.values()], SHIFT);
}

/** One to five tags of an article. */
export function pickTags(random: Random, draw: Draw<string>): string[] {
  const count = 1 + random.below(3) + random.below(3);
  const tags = new Set<string>();
  while (tags.size < count) tags.add(draw(random));
  return [...tags];
}
