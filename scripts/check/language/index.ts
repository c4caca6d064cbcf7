import { documentNumbers } from './rules/document-numbers.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { linkTexts } from './rules/link-texts.ts';
import { longParagraphs } from './rules/long-paragraphs.ts';
import { photoCredit } from './rules/photo-credit.ts';
import { photoSize } from './rules/photo-size.ts';
import { spelling } from './rules/spelling.ts';
import { titleCapitals } from './rules/title-capitals.ts';
import { twoSpellings } from './rules/two-spellings.ts';
import { undecodedKeys } from './rules/undecoded-keys.ts';
import type { TextRule } from './types.ts';

export type * from './types.ts';

/** Everything that is asked of an article's language and look, from the word to the picture. */
export const languageRules: readonly TextRule[] = [
  spelling,
  undecodedKeys,
  twoSpellings,
  documentNumbers,
  titleCapitals,
  headingLevels,
  longParagraphs,
  linkTexts,
  photoSize,
  photoCredit,
];
