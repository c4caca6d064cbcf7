/**
 * Characters that change what is read without being seen: controls, bidirectional controls (Trojan
 * Source, CVE-2021-42574), zero-width and blank letters, tags, halves of characters. Line ends, tabs and
 * the emoji's own joiners are not among them.
 */
export const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Cs}]/u;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');
const JOINER = '\u200d';
/** 👩 ZWJ 🔬, the joiner inside one emoji; and 🏴 with the tags of a region's flag. */
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const FLAG_BEFORE = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u;
const TAG = /^[\u{e0020}-\u{e007f}]/u;

/** One hidden character: where it stands, and its name as `U+200B`. */
export type HiddenCharacter = { index: number; name: string };

/** The hidden characters of a text. A BOM at the very start is none. */
export function hiddenIn(text: string): HiddenCharacter[] {
  if (!HIDDEN.test(text)) return [];
  const found: HiddenCharacter[] = [];
  for (const { 0: char, index } of text.matchAll(ALL_HIDDEN)) {
    const isMark = char === '\ufeff' && index === 0;
    if (!isMark && !isInEmoji(text, char, index)) found.push({ index, name: codeName(char) });
  }
  return found;
}

/** A text in which whatever cannot be seen, or would steer a terminal, is shown by its number. */
export function visible(text: string): string {
  return text
    .replace(ALL_HIDDEN, (char, index: number) =>
      isInEmoji(text, char, index) ? char : `⟨${codeName(char)}⟩`,
    )
    .replace(/[\t\n\r]/g, (char) => `⟨${codeName(char)}⟩`);
}

function isInEmoji(text: string, char: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 20), index);
  if (TAG.test(char)) return FLAG_BEFORE.test(before);
  const after = text.slice(index + 1, index + 3);
  return char === JOINER && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after);
}

function codeName(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${code.padStart(4, '0')}`;
}
