import type { BlockBuilder } from './block-builder.ts';
import type { Draft } from './scan-draft.ts';

/** Marks where a part that is more than text could begin, or an address: `://`, `www.`. */
const MARKS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  '*_[]<&\\`~@!:wW'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
/** A bare address, which GFM makes a link of. */
const ADDRESS = /:\/\/|www\./i;
const ADDRESS_HERE = /:\/\/|www\./iy;
const PLAIN = '[^*_[\\]<&\\\\`~@!\\n]';
/** An address without escapes, brackets and references, perhaps with a title. */
const TARGET = '\\(([^\\s()<>\\\\&"\'`]+)(?: "([^"\\\\&\\n]*)")?\\)';
const LINK = new RegExp(`\\[(${PLAIN}+)\\]${TARGET}`, 'y');
const IMAGE = new RegExp(`!\\[(${PLAIN}*)\\]${TARGET}`, 'y');
const NOTE = /\[\^([a-z0-9-]+)\]/y;
const STRONG = new RegExp(`\\*\\*(${PLAIN}+)\\*\\*(?!\\*)`, 'y');
const EMPHASIS = new RegExp(`\\*(${PLAIN}+)\\*(?!\\*)`, 'y');
const CODE = /`([^`\n]*[^`\s]|[^`\s])`(?!`)/y;
const REFERENCE = /&(?:#|[a-z][a-z0-9]*;)/iy;
const TAG = /<[a-z/!?]/iy;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/**
 * Reads one line's worth of inlines from `from` to `to`: text, simple links, pictures, emphasis, code and
 * footnotes. Returns false when there is anything else, or anything that could be read in two ways.
 */
export function scanInline(
  source: string,
  from: number,
  to: number,
  builder: BlockBuilder,
  draft: Draft,
): boolean {
  for (let at = from; at < to; ) {
    const next = scanPart(source, at, to, from, builder, draft);
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

/** Reads the part that begins at `at` and returns where it ends. */
function scanPart(
  source: string,
  at: number,
  to: number,
  from: number,
  builder: BlockBuilder,
  draft: Draft,
): number | undefined {
  switch (source[at]) {
    case '[':
      return scanLink(source, at, builder, draft) ?? scanNote(source, at, draft);
    case '!':
      if (source[at + 1] !== '[') return keep(source, at, builder);
      return scanImage(source, at, draft);
    case '*':
      return scanEmphasis(source, at, from, to, builder);
    case '`':
      return scanCode(source, at, builder);
    case '&':
      return sees(REFERENCE, source, at) ? undefined : keep(source, at, builder);
    case '<':
      return sees(TAG, source, at) ? undefined : keep(source, at, builder);
    case '~':
      return source[at + 1] === '~' ? undefined : keep(source, at, builder);
    case '_':
    case ']':
    case '\\':
    case '@':
      return undefined;
    case ':':
    case 'w':
    case 'W':
      if (sees(ADDRESS_HERE, source, at)) return undefined;
      return text(source, at, to, builder);
    default:
      return text(source, at, to, builder);
  }
}

/** Adds what stands up to the next mark; the unit at `at` is known to be text. */
function text(source: string, at: number, to: number, builder: BlockBuilder): number {
  let end = at + 1;
  for (; end < to; end += 1) if (MARKS[source.charCodeAt(end)] === 1) break;
  builder.add(source.slice(at, end), at);
  return end;
}

function sees(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}

function keep(source: string, at: number, builder: BlockBuilder): number {
  builder.add(source.charAt(at), at);
  return at + 1;
}

function scanLink(source: string, at: number, builder: BlockBuilder, draft: Draft) {
  LINK.lastIndex = at;
  const [, text = '', url = ''] = LINK.exec(source) ?? [];
  if (!text.trim() || text !== text.trim() || ADDRESS.test(text)) return undefined;
  builder.add(text, at + 1);
  builder.links.push({ text, href: url, start: at });
  draft.links.push({ start: at, url });
  return LINK.lastIndex;
}

function scanNote(source: string, at: number, draft: Draft) {
  NOTE.lastIndex = at;
  const [whole = '', label = ''] = NOTE.exec(source) ?? [];
  const follows = source[at + whole.length];
  if (!whole || follows === '(' || follows === '[' || !draft.use(label, at)) return undefined;
  return at + whole.length;
}

function scanImage(source: string, at: number, draft: Draft) {
  IMAGE.lastIndex = at;
  const [whole, alt = '', url = '', title] = IMAGE.exec(source) ?? [];
  if (!whole || ADDRESS.test(alt)) return undefined;
  const titleStart = at + whole.length - (title?.length ?? 0) - 2;
  const end = at + whole.length;
  draft.images.push({ start: at, end, url, alt, ...(title && { title }), titleStart });
  return end;
}

/** CommonMark, section 6.2: before and after the stars there must be what opens and what closes. */
function scanEmphasis(source: string, at: number, from: number, to: number, builder: BlockBuilder) {
  const before = at > from ? source.charAt(at - 1) : ' ';
  const after = at + 1 < to ? source.charAt(at + 1) : ' ';
  if (before === '*') return undefined;
  if (SPACE.test(before) && SPACE.test(after)) return keep(source, at, builder);
  const isStrong = after === '*';
  const pattern = isStrong ? STRONG : EMPHASIS;
  pattern.lastIndex = at;
  const [whole = '', text = ''] = pattern.exec(source) ?? [];
  const end = at + whole.length;
  const follows = end < to ? source.charAt(end) : ' ';
  const opens = WORD.test(text.charAt(0)) || (isEdge(before) && !SPACE.test(text.charAt(0)));
  const closes = WORD.test(text.charAt(text.length - 1)) || (isEdge(follows) && !/\s$/.test(text));
  if (!whole || end > to || !opens || !closes || ADDRESS.test(text)) return undefined;
  const start = builder.text.length;
  builder.add(text, at + (isStrong ? 2 : 1));
  builder.span(isStrong ? 'strong' : 'emphasis', start);
  return end;
}

/** A space or a punctuation mark; what is neither surely, such as half of an emoji, is not. */
function isEdge(char: string): boolean {
  return /[\s\p{P}]/u.test(char);
}

function scanCode(source: string, at: number, builder: BlockBuilder) {
  CODE.lastIndex = at;
  const [whole, text = ''] = CODE.exec(source) ?? [];
  if (!whole || source[at - 1] === '`' || SPACE.test(text.charAt(0))) return undefined;
  const start = builder.text.length;
  builder.add(text, at + 1);
  builder.span('code', start);
  return CODE.lastIndex;
}
