/**
 * The beginning of a text in at most `maxChars` characters (code points), the `…` included.
 * Runs of white space become one space. The cut falls between words, and punctuation before it is
 * dropped; a first word that is too long by itself is cut inside, never between a letter and its marks.
 */
export function cutAtWord(text: string, maxChars: number): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (characters.length <= maxChars) return characters.join('');
  if (maxChars < 1) return '';
  const room = maxChars - 1;
  const kept = characters.slice(0, wordEnd(characters, room) || markEnd(characters, room)).join('');
  return `${kept.replace(/[\s\p{Pd}\p{Ps}\p{Pi},;:.…!?]+$/u, '')}…`;
}

/** The end of the last whole word that fits into `room` characters; 0 when not even one does. */
function wordEnd(characters: string[], room: number): number {
  return Math.max(0, characters.lastIndexOf(' ', room));
}

function markEnd(characters: string[], room: number): number {
  let end = room;
  while (end > 0 && /^\p{M}$/u.test(characters[end] ?? '')) end -= 1;
  return end;
}
