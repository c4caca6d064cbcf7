/** A lower-case word with the capital letter of another: `likeCase('ngành', 'Nghành')` is `Ngành`. */
export function likeCase(word: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
