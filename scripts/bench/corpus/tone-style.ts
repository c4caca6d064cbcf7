/** Open syllables in oa, oe and uy, where two placements are in use; the u of «quý» belongs to the q. */
const OLD_STYLE = /([òóỏõọ][ae]|(?<![Qq])[ùúủũụ]y)(?![\p{L}\p{M}])/giu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * The same text with tones in the place of the newer style: «hòa, thủy» become «hoà, thuỷ».
 * Everything that is not such a syllable stays. Expects NFC and gives NFC.
 */
export function toNewStyle(text: string): string {
  return text.replace(OLD_STYLE, (pair) => {
    const [first = '', second = ''] = pair;
    const bare = first.normalize('NFD');
    const tone = TONE.exec(bare)?.[0] ?? '';
    return bare.replace(tone, '') + (second + tone).normalize('NFC');
  });
}

/** Whether both styles write a text alike. */
export function isStyleNeutral(text: string): boolean {
  return toNewStyle(text) === text;
}
