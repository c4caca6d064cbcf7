import { type FrontMatter, readFrontMatter } from '../../../src/markdown/front-matter.ts';

/** A field of a common form: a name, and a value that ends with its line. */
const FIELD = /^( {2})?([A-Za-z]+):(?: +(.*?))? *$/;
const QUOTED = /^"([^"\\]*)"$/;
/** Plain text that YAML takes for nothing else, alone and in a list. */
const WORDS = /^(?:\p{L}|\.\/)(?:(?!: | #|:$)[^\t])*$/u;
const LISTED = /^\p{L}[^[\]{},:#"'\t]*$/u;
/** A day or a moment, which is text in the core schema of YAML 1.2. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:+-]+(?::\d\d)?Z?)?$/;
/** What the core schema gives another type, in whatever case, to be on the safe side. */
const TYPED = /^(?:null|true|false)$/i;
const UNCOMMON = /[\r\t\0\u0085\u2028\u2029\ufeff]/;

type Fields = Record<string, unknown>;

/**
 * Reads front matter, like `readFrontMatter`, but fields of the common forms without the YAML parser,
 * which takes a tenth of the time; and keeps no syntax tree: for the place of a field, of which only
 * findings ask, the front matter is parsed then. A test compares the two.
 */
export function scanFrontMatter(source: string): FrontMatter {
  const scanned = scan(source);
  const front = scanned ?? readFrontMatter(source);
  let placed: FrontMatter | undefined;
  return {
    ...front,
    lineOf: (path) => {
      placed ??= readFrontMatter(source);
      return placed.lineOf(path);
    },
  };
}

function scan(source: string): Omit<FrontMatter, 'lineOf'> | undefined {
  if (!source.startsWith('---\n')) return undefined;
  const end = source.indexOf('\n---\n', 3);
  if (end < 0) return undefined;
  const text = source.slice(4, end);
  const lines = text.split('\n');
  const data = UNCOMMON.test(text) ? undefined : fieldsOf(lines);
  if (!data) return undefined;
  return { data, body: source.slice(end + 5), bodyLine: lines.length + 3, faults: [] };
}

/** The fields of all lines; `undefined` when one of them has another form. */
function fieldsOf(lines: readonly string[]): Fields | undefined {
  const data: Fields = {};
  let group: Fields | undefined;
  for (const [index, line] of lines.entries()) {
    const [, indent, name = '', written] = FIELD.exec(line) ?? [];
    const into = indent ? group : data;
    if (!into || name === '' || Object.hasOwn(into, name)) return undefined;
    if (written === undefined) {
      // A name alone opens a group, when a group follows.
      if (indent || !lines[index + 1]?.startsWith('  ')) return undefined;
      group = {};
      into[name] = group;
      continue;
    }
    if (!indent) group = undefined;
    const value = valueOf(written);
    if (value === undefined) return undefined;
    into[name] = value;
  }
  return data;
}

function valueOf(written: string): unknown {
  const quoted = QUOTED.exec(written)?.[1];
  if (quoted !== undefined) return quoted;
  if (written === 'true' || written === 'false') return written === 'true';
  if (TYPED.test(written)) return undefined;
  if (WORDS.test(written) || DATE.test(written)) return written;
  return written.startsWith('[') && written.endsWith(']') ? listOf(written.slice(1, -1)) : undefined;
}

function listOf(inner: string): string[] | undefined {
  const items = inner.split(',').map((item) => item.trim());
  const values = items.map((item) => {
    if (LISTED.test(item) && !TYPED.test(item)) return item;
    return QUOTED.exec(item)?.[1];
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}
