/** Combining marks: tones, circumflex, breve and horn once a letter is decomposed (Unicode category M). */
const marks = /\p{M}+/gu;

/**
 * `đ` has no canonical decomposition, so NFD leaves it whole. `ð` is Icelandic, but its capital `Ð`
 * looks exactly like `Đ` and old Vietnamese fonts put it in that place, so texts are full of it.
 */
const barredD = /[đð]/g;

/**
 * The one folding of the whole site: what is left of a text for someone who types without marks.
 * Decomposes (NFD), drops marks, lowers the case and turns đ into d: `fold('Đầm phá') === 'dam pha'`.
 * Never throws, not even on lone surrogates; folding twice changes nothing.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replace(barredD, 'd');
}
