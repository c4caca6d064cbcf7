/**
 * What stands in round brackets after an image's or a link's text: an address and perhaps a title,
 * with brackets inside quotes or in pairs.
 */
const TARGET = String.raw`\((?:[^()"\n]|"(?:[^"\\\n]|\\.)*"|\([^()\n]*\))*\)`;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

type Replacer = (found: string) => string;

/**
 * What to take out or put in its place, in order. Every pattern stops at the sign it begins with,
 * else a line of 3,000 blanks or brackets would hold up a build for half a minute.
 */
const STEPS: readonly (readonly [pattern: RegExp, replacement: string | Replacer])[] = [
  [/\r\n?/g, '\n'],
  [/[ \t]+/g, ' '],
  [/^ ?(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^ ?\1[`~]* ?$|[\s\S]*)/gm, ''],
  [/<!--[\s\S]*?(?:-->|(?![\s\S]))/g, ''],
  [/^\[[^\][\n]+\]:.*$/gm, ''],
  [new RegExp(String.raw`!\[[^\][]*\]${TARGET}`, 'g'), ''],
  [/\[\^[^\][\s]+\]/g, ''],
  [new RegExp(String.raw`\[([^\][]*)\]${TARGET}`, 'g'), '$1'],
  // In a code span `<b>` is text, and stays.
  [/`[^`\n]*`|<\/?[A-Za-z][^<>]*>/g, (found) => (found.startsWith('`') ? found : '')],
  [/^(?: ?(?:>|(?:#{1,6}|[-*+]|\d{1,9}[.)]) ))+ ?(?:\[[ xX]\] )?/gm, ''],
  [/^[ :|=-]+$/gm, ''],
  [/[*_~`|\\]+/g, ''],
  [/ {2,}/g, ' '],
  [/\n(?=\S)(?<!\n\n)/g, ' '],
  [/ ?\n\s*/g, '\n'],
];

/**
 * The words of a Markdown body, one line a paragraph, without its marks: good enough to count
 * syllables and to cut a summary, and cheap enough for thousands of articles. Not for display as HTML.
 */
export function plainText(markdown: string): string {
  const words = STEPS.reduce(
    (text, [pattern, by]) => text.replace(pattern, by as Replacer),
    markdown,
  );
  return words
    .replace(/&(amp|gt|lt|nbsp|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}

/** The first paragraph's words; a heading before it is passed over. `''` when there is none. */
export function firstParagraph(markdown: string): string {
  const withoutHeadings = markdown.replace(/^ {0,3}#{1,6}[ \t].*$/gm, '');
  return plainText(withoutHeadings).split('\n', 1)[0] ?? '';
}
