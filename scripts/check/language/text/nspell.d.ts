declare module 'nspell' {
  interface Nspell {
    /** Whether the word is in the dictionary, as it is or in lower case. */
    correct(word: string): boolean;
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Nspell;
}
