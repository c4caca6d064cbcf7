/** Words as one text, as they were typed. */
export function wordsText(words: readonly { readonly text: string }[]): string {
  return words.map(({ text }) => text).join(' ');
}
