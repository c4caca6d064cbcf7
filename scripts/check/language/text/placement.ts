import { newPlacement, oldPlacement } from '../../../../src/text/tone.ts';
import type { TextArticle } from '../types.ts';
import { noticedWords } from './noticed-words.ts';

const placements = new WeakMap<TextArticle, 'new' | 'old'>();

/** Writes a text with its tones where the article has most of its own; in doubt the older way (hòa). */
export function placedAsIn(article: TextArticle, text: string): string {
  const known = placements.get(article) ?? placementOf(article);
  placements.set(article, known);
  return known === 'new' ? newPlacement(text) : oldPlacement(text);
}

function placementOf(article: TextArticle): 'new' | 'old' {
  let newer = 0;
  for (const { variant } of noticedWords(article)) {
    if (variant?.placement) newer += variant.placement === 'new' ? 1 : -1;
  }
  return newer > 0 ? 'new' : 'old';
}
