import type { TextBlock } from '../types.ts';

/** What is set apart by more words than this is a quotation or a stress, not a word spoken of. */
const LONGEST_MENTION = 3;
const OPENED = /["“‘«'][^"”’»“\n]{0,40}$/;
const CLOSED = /^[^"“”’»\n]{0,40}?["”’»']/;

/** Whether a word of a block is code, an address or in another language. */
export function isForeignPart(block: TextBlock, start: number, end: number): boolean {
  return block.spans.some(
    (span) =>
      (span.kind === 'code' || span.kind === 'foreign' || span.kind === 'address') &&
      span.start < end &&
      start < span.end,
  );
}

/** Whether a word is spoken of rather than used: by itself, or nearly so, in italics or quotes. */
export function isMention(block: TextBlock, start: number, end: number): boolean {
  const { text, spans } = block;
  const stressed = spans.find(
    (span) => span.kind === 'emphasis' && span.start <= start && end <= span.end,
  );
  if (stressed) return isShort(text.slice(stressed.start, stressed.end));
  const before = OPENED.exec(text.slice(Math.max(0, start - 42), start))?.[0];
  const after = before && CLOSED.exec(text.slice(end, end + 42))?.[0];
  return after !== undefined && after !== '' && isShort(before + text.slice(start, end) + after);
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= LONGEST_MENTION;
}

/** Whether a word is part of something longer: 42-CT/TW, vắc-xin, tep.md, @ten, x_1. */
export function isAttached(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  // Nearly every word stands between spaces, and the expressions need not be asked.
  const isFree = (before === '' || before.endsWith(' ')) && (after === '' || after.startsWith(' '));
  return !isFree && (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after));
}

const JOINED_BEFORE = /[\p{L}\p{M}\p{N}][-–/.'’&+]$|[@#_\\~]$/u;
const JOINED_AFTER = /^[-–/.'’&+@][\p{L}\p{N}]|^[_(\\]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a word with a capital letter is a name, or part of one: in the middle of a sentence, or at its
 * beginning with another capital after it. Words in capitals throughout are not asked about here.
 */
export function isName(text: string, start: number, end: number): boolean {
  if (!CAPITAL.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  const beginsSentence = before.trim() === '' ? start <= 4 : /[.!?:…–•|“"(]\s*$/.test(before);
  return !beginsSentence || /^\s+\p{Lu}/u.test(text.slice(end, end + 4));
}
