/** Character references of HTML that stand for what is not seen, section 13.5 of the HTML standard. */
const NAMED =
  /&(?:shy|zwn?j|lrm|rlm|ZeroWidthSpace|Negative(?:Thin|Medium|Thick|VeryThin)Space|NoBreak|ApplyFunction|af|InvisibleTimes|it|InvisibleComma|ic);/g;
const NUMBERED = /&#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}));/g;

/** A character reference, and the character of a numbered one; of a named one it is hidden. */
export type Reference = { index: number; written: string; char?: string };

/** The references of a Markdown text that could stand for something hidden. */
export function* hiddenReferences(text: string): Generator<Reference> {
  if (!text.includes('&')) return;
  for (const { 0: written, index } of text.matchAll(NAMED)) yield { index, written };
  for (const { 0: written, 1: decimal, 2: hex, index } of text.matchAll(NUMBERED)) {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (code <= 0x10ffff) yield { index, written, char: String.fromCodePoint(code) };
  }
}
