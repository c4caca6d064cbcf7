import { type Body, emptyBody } from './body.ts';
import { collectParts } from './collect-parts.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { scanBlock } from './scan-block.ts';
import { chunksOf, type Line } from './scan-chunks.ts';
import { Draft } from './scan-draft.ts';

/** Behind the marks of lists, quotations and notes: fenced code or HTML, which may run over blank lines. */
const OPENS = /(?:(?:[>*+-]|\d{1,9}[.)]|\[\^[^\]\n]+\]:) *)*(?:```|~~~|<)/y;
/** How such a line can begin. */
const MAY_OPEN = /[`~<>*+\-[\d]/;
/** A footnote of the only form that the scanner knows, and whatever else could define a label. */
const FOOTNOTE = /^\[\^([a-z0-9-]+)\]: /gm;
const DEFINES = /\]:/g;

/**
 * Reads a plain Markdown body without the parser where it can, which takes a twentieth of the time.
 * Between blank lines stands a chunk; a chunk of one of the common forms is read here, any other one is
 * parsed by itself. `undefined` when chunks may depend on each other and the whole must be parsed.
 * What comes back is what the parser would have found: a test compares the two.
 */
export function scanBody(source: string, start: number): Body | undefined {
  const text = source.slice(start);
  if (text.includes('\t') || text.includes('\0')) return undefined;
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return undefined;
  const labels = footnoteLabels(text);
  if (!labels) return undefined;
  const body = emptyBody();
  for (const chunk of chunksOf(source, start)) {
    if (chunk.lines.some((line) => isEntangled(source, line))) return undefined;
    const draft = new Draft(labels);
    if (scanBlock(source, chunk, draft)) {
      draft.commit(body);
      continue;
    }
    const piece = source.slice(chunk.start, chunk.end);
    if (labels.size > 0 && piece.includes('[^')) return undefined;
    const parsed = parseMarkdown(piece, false);
    if ('tree' in parsed) collectParts(parsed.tree, source, chunk.start, body);
  }
  return body;
}

/** Whether a line is indented, or opens what may go on behind the next blank line. */
function isEntangled(source: string, { start }: Line): boolean {
  const first = source.charAt(start);
  if (first === ' ') return true;
  if (!MAY_OPEN.test(first)) return false;
  OPENS.lastIndex = start;
  return OPENS.test(source);
}

/** The labels of the footnotes; `undefined` when something else may define a label too. */
function footnoteLabels(text: string): Set<string> | undefined {
  const labels = new Set<string>();
  if (!text.includes(']:')) return labels;
  let notes = 0;
  for (const [, label = ''] of text.matchAll(FOOTNOTE)) {
    labels.add(label);
    notes += 1;
  }
  return notes === text.match(DEFINES)?.length ? labels : undefined;
}
