/** A word list as it is written in this folder: one text, split, without empty items. */
export function listed(text: string, separator: RegExp = /,\s*/): readonly string[] {
  return text
    .trim()
    .split(separator)
    .filter((item) => item !== '');
}
