/** 0 none (ngang), 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng: the numbering of VNI and of Unikey. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Acute, grave, hook above, tilde and dot below, in the order of `Tone`. */
const MARKS = '\u0301\u0300\u0309\u0303\u0323';
const anyMark = new RegExp(`[${MARKS}]`, 'g');

/**
 * Onset and vowels of a syllable without tone. `qu` and `gi` are onsets when a vowel follows, so the
 * tone of quý and già has one place only.
 */
const nucleus = /^(qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)/i;

/** The vowels that can carry the tone of these toneless letters, '' when there are none. */
export function vowelsOf(letters: string): string {
  return nucleus.exec(letters)?.[2] ?? '';
}

/**
 * Takes the tone mark off a word and keeps what makes another letter of it (ă â ê ô ơ ư đ), case too:
 * `splitTone('Tiếng')` is `{ letters: 'Tiêng', tone: 1 }`. `letters` is NFC. Of several marks, which no
 * Vietnamese syllable has, the first counts. Never throws.
 */
export function splitTone(word: string): { letters: string; tone: Tone } {
  const decomposed = word.normalize('NFD');
  const mark = decomposed.match(anyMark)?.[0];
  return {
    letters: decomposed.replace(anyMark, '').normalize('NFC'),
    tone: mark ? ((MARKS.indexOf(mark) + 1) as Tone) : 0,
  };
}

/**
 * Puts a tone on the letters of `splitTone`. The last vowel with a mark of its own takes it (giếng,
 * thuở, người), then the middle one of three, then the second of two before a consonant (hoán), else
 * the first (hái). The styles part only over open oa, oe, uy: `new` sets the main vowel (hoà, khoẻ,
 * thuý), as article 8 of decision 1989/QĐ-BGDĐT (2018) does in textbooks; `old` the first letter (hòa,
 * khỏe, thúy). Letters without a vowel come back as they are. Never throws.
 */
export function placeTone(letters: string, tone: Tone, style: 'new' | 'old'): string {
  const [head = '', onset = '', vowels = ''] = nucleus.exec(letters) ?? [];
  if (!tone || !vowels) return letters;
  const marked = vowels.search(/[ăâêôơư][^ăâêôơư]*$/i);
  const second =
    vowels.length > 2 ||
    (vowels.length > 1 &&
      (head !== letters || (style === 'new' && /^(?:o[ae]|uy)$/i.test(vowels))));
  const at = onset.length + (marked < 0 ? Number(second) : marked) + 1;
  return (letters.slice(0, at) + MARKS[tone - 1] + letters.slice(at)).normalize('NFC');
}
