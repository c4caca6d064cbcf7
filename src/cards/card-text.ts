import { cutAtWord } from '../text/cut-at-word.ts';
import type { CardFacts } from './card-facts.ts';

/**
 * What Lora Bold has a glyph for, in the files that card-fonts.ts loads (as `fc-query` lists them).
 * Anything else, such as an emoji, would show as an empty box.
 */
const printable = new RegExp(
  `^[${[
    '\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u0137\\u0139-\\u017F',
    '\\u01A0\\u01A1\\u01AF\\u01B0\\u0218-\\u021B\\u1E80-\\u1E85\\u1EA0-\\u1EF9',
    '\\u0400-\\u045F\\u0490\\u0491\\u2116',
    '\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E\\u2020\\u2022\\u2026\\u2032\\u2033\\u2039\\u203A',
    '\\u2044\\u20AC\\u2122\\u2212\\u2202\\u2206\\u2211\\u221A\\u221E\\u2248\\u2260\\u2264\\u2265',
    '\\u0393\\u0394\\u03A0\\u03A9\\u03BC\\u03C0',
  ].join('')}]+$`,
  'u',
);

/** Longer than any title should be; more would be too small to read. */
const longest = 220;

/** The character itself, else its plain form ('₂' becomes '2'), else nothing. */
function setCharacter(character: string): string {
  if (printable.test(character)) return character;
  const plain = character.normalize('NFKC');
  return printable.test(plain) ? plain : '';
}

function setText(text: string): string {
  // NFC first: a letter and its marks must be one glyph, not pieces from two fonts.
  const characters = Array.from(text.normalize('NFC').replace(/\s+/gu, ' '), setCharacter);
  return cutAtWord(characters.join(''), longest);
}

/** The facts as they can be set: one line each, precomposed letters, only signs that the font has. */
export function cardText(facts: CardFacts): CardFacts {
  const siteName = setText(facts.siteName);
  return {
    title: setText(facts.title) || siteName,
    section: setText(facts.section),
    dateText: setText(facts.dateText),
    authorText: setText(facts.authorText),
    siteName,
  };
}
