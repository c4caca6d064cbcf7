/**
 * Two kinds of lines in which Markdown can find neither link, picture, HTML nor code. Prose: a letter
 * at the line's start, perhaps in bold, in quotes, after the mark of a heading or the bar of a table.
 * And the same in items of one kind: of a list, of a numbered list, or lines of a quotation.
 */
const PROSE = plainAfter('(?:#{1,6} )?(?:\\*\\*|“)?\\p{L}|\\|');
const ITEMS = ['[-*+]', '\\d{1,9}\\.', '>'].map((mark) =>
  plainAfter(`${mark} (?:\\*\\*|“)?\\p{L}`),
);

/**
 * The same Markdown with plain prose left out, for a parser that only looks for links, pictures and
 * HTML: parsing is what checking costs, and most of an article is plain prose. Lines keep their
 * number, and lines that are not plain stay as they are, so places stay right.
 *
 * It holds because a paragraph is left out only as a whole, what is open on one line being able to
 * close on the next; because an `x` stays where a run of prose was, to end lists and quotations as
 * the prose did; and because what may run on over a blank line (fenced code, comments) does not
 * depend on what prose says.
 */
export function shortenProse(markdown: string): string {
  const lines = markdown.split('\n');
  let afterProse = false;
  for (let start = 0; start < lines.length; start += 1) {
    if (isBlank(lines[start])) continue;
    let end = start;
    while (end < lines.length && !isBlank(lines[end])) end += 1;
    const paragraph = lines.slice(start, end);
    const isProse = paragraph.every((line) => PROSE.test(line));
    if (isProse) {
      lines.fill('', start, end);
      if (!afterProse) lines[start] = 'x';
    } else if (ITEMS.some((item) => paragraph.every((line) => item.test(line)))) {
      // The last item alone leaves the list as open to what is indented below as all of them did.
      lines.fill('', start, end - 1);
      lines[end - 1] = `${paragraph.at(-1)?.split(' ', 1)[0]} x`;
    }
    afterProse = isProse;
    start = end;
  }
  return lines.join('\n');
}

/** A beginning, and then nothing that links, HTML, code or escapes begin or end with. */
function plainAfter(beginning: string): RegExp {
  return new RegExp(`^(?!.*(?:://|www\\.))(?:${beginning})[^<>[\\]\`\\\\@~{}]*$`, 'iu');
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || /^[ \t\r]*$/.test(line);
}
