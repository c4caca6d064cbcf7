import { placeTone, splitTone, type Tone } from './tone-mark.ts';

// Rhymes by their first letter, without tone.
const A = 'a(?:[cimoptuy]|ch|n[gh]?)?|ă(?:[cmpt]|ng?)|â(?:[cmptuy]|ng?)';
const E = 'e(?:[cmopt]|ng?)?|ê(?:[mptu]|ch|nh?)?';
const I = 'i(?:[amptu]|ch|nh?|ê(?:[cmptu]|ng?))?';
const O = 'o(?:[cimpt]|ng?|oc|ong)?|ô(?:[cimpt]|ng?)?|ơ[imnpt]?';
const U = 'u(?:[acimpt]|ng?|ô(?:[cimt]|ng?))?|ư(?:[acimntu]|ng|ơ(?:[cimptu]|ng?))?';
/** The rhymes with a glide, which after q is the u of qu. */
const GLIDE =
  'oa(?:[cimopty]|ch|n[gh]?)?|oă(?:[cmt]|ng?)|oe(?:[mot]|ng?)?' +
  '|uâ(?:[ty]|ng?)|uê(?:ch|nh|u)?|uơ|uy(?:[aptu]|ch|nh?|ê[nt])?';

/**
 * Onsets with the rhymes that the spelling lets follow them: k, gh, ngh stand before e, ê, i and c, g,
 * ng before all else (so g before i is gi); c before a glide is q; iê without an onset is yê.
 */
const toneless = new RegExp(
  `^(?!iê)(?:(?:[bdđhlmnpr-tvx]|[cknpt]h|tr)?(?:${A}|${E}|${I}|${O}|${U}|${GLIDE})|c(?:${A}|${O}|${U})` +
    `|n?g(?:${A}|${O}|${U}|${GLIDE})|(?:k|n?gh)(?:${E}|${I})|(?:[dhk-nr-tv]|th)?y|yê(?:[mtu]|ng?)` +
    `|gi(?:[mnp]|ch|${A}|${E}|êc|êng|${O}|${U})?` +
    `|qu(?:${A}|${E}|i(?:[npt]|ch)?|y(?:[npt]|ch|nh|ê[nt])?|ơ[it]?|ôc))$`,
);

/** Whether letters and tone go together: a syllable that ends in c, ch, p or t is sắc or nặng. */
export function allowsTone(letters: string, tone: Tone): boolean {
  return tone === 1 || tone === 5 || !/(?:[cpt]|ch)$/i.test(letters);
}

/**
 * Whether Vietnamese spelling allows this word: onset, rhyme and tone, in any case, NFC or NFD, the tone
 * in either placement, i or y where both are written (kĩ, kỹ). It need not be a word that exists: the
 * rhymes are those of the Hunspell list of syllables (dictionary-vi), free to follow any onset that the
 * spelling allows. Never throws.
 */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase().normalize('NFC');
  const { letters, tone } = splitTone(lower);
  return (
    toneless.test(letters) &&
    allowsTone(letters, tone) &&
    [
      placeTone(letters, tone, 'new'),
      placeTone(letters, tone, 'old'),
      // giặt gịa: g and ia, one i for both, where giạ is gi and a.
      `${placeTone('gi', tone, 'new')}a`,
    ].includes(lower)
  );
}
