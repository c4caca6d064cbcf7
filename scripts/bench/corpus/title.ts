import { capitalised, countSyllables, longWord, type Voice } from './prose.ts';
import { headingOpeners, headlineOpeners } from './words/phrases.ts';

/** A headline of 6 to 14 syllables, most often ten. */
export function makeTitle(voice: Voice): string {
  const { random } = voice;
  return headed(voice, 6 + random.below(5) + random.below(5), headlineOpeners, 0.4);
}

/** A heading inside an article, of 4 to 9 syllables. */
export function makeHeading(voice: Voice): string {
  return headed(voice, voice.random.between(4, 9), headingOpeners, 0.3);
}

function headed(voice: Voice, syllables: number, openers: readonly string[], share: number) {
  const { random } = voice;
  const opener = random.chance(share) ? random.pick(openers) : '';
  const left = opener ? syllables - countSyllables(opener) : syllables;
  const words = exactly(voice, Math.max(left, 2));
  return capitalised([opener, ...words].filter((part) => part !== '').join(' '));
}

/** Words of exactly so many syllables, at least two; the last one is a longer word. */
function exactly(voice: Voice, syllables: number): string[] {
  const { random, lexicon, topic } = voice;
  const words: string[] = [];
  let left = syllables;
  while (left > 0) {
    if (left === 1) {
      words.splice(-1, 0, lexicon.functionWord(random));
      return words;
    }
    if (words.length > 0 && left > 2 && random.chance(0.3)) {
      words.push(lexicon.functionWord(random));
      left -= 1;
    }
    const word = random.chance(0.6) ? topic.draw(random) : longWord(voice);
    if (countSyllables(word) > left || words.includes(word)) continue;
    words.push(word);
    left -= countSyllables(word);
  }
  return words;
}
