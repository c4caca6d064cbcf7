import { type Body, emptyBody } from './body.ts';
import { collectParts } from './collect-parts.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { scanBody } from './scan-body.ts';

/** A Markdown body: `source` is the whole file, of which the body begins at `start`, on line `line`. */
export type BodyText = { source: string; start: number; line: number; isMdx: boolean };

/**
 * Reads a body into the parts that rules look at. Plain Markdown, which is nearly all there is, goes
 * through a scanner that knows its common forms; what it does not know, and MDX, through the parser.
 */
export function readBody({ source, start, line, isMdx }: BodyText): Body {
  const scanned = isMdx ? undefined : scanBody(source, start);
  if (scanned) return scanned;
  const parsed = parseMarkdown(source.slice(start), isMdx);
  if ('tree' in parsed) return collectParts(parsed.tree, source, start);
  return { ...emptyBody(), fault: { ...parsed.fault, line: parsed.fault.line + line - 1 } };
}
