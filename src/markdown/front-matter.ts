import { type Fault, type Place, readYaml } from './yaml.ts';
import { notFields } from './yaml-faults.ts';

/** A Markdown file taken apart. */
export type FrontMatter = {
  /** The fields as YAML has them, still to be validated; `undefined` when they cannot be read. */
  data: unknown;
  /** Everything after the closing `---`, byte for byte. */
  body: string;
  /** The line of the file (from 1) on which the body begins. */
  bodyLine: number;
  /** Where a field stands in the file; of a missing one, where what should hold it begins. */
  lineOf(path: readonly (string | number)[]): Place;
  /** What an author must mend, in order. With any fault the file must not be published. */
  faults: Fault[];
};

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
/** Lines end at \n alone: the `m` flag would also begin one after U+2028, where YAML does not. */
const CLOSING = /(?:^|(?<=\n))---[ \t]*(?:\r?\n|$)/;
const MODEL =
  'Thêm vào đầu tệp: dòng "---", các trường title, date, author, tags, section, rồi dòng "---"';

/**
 * Splits a Markdown file into its front matter and its text. A BOM and CRLF are accepted.
 * Never throws: whatever is wrong comes back in `faults`, in Vietnamese, with line and column.
 */
export function readFrontMatter(source: string): FrontMatter {
  if (!source.replace('\uFEFF', '').trim()) return unreadable(source, 'Tệp rỗng', MODEL);
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) {
    return /^\uFEFF?\s+---[ \t]*\r?\n/.test(source)
      ? unreadable(source, 'Dòng "---" mở đầu không nằm ở dòng 1', 'Xóa những gì đứng trước nó')
      : unreadable(source, 'Tệp chưa có phần đầu bài (front matter)', MODEL);
  }
  const rest = source.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (!closing) {
    const mend = 'Thêm một dòng "---" sau trường cuối cùng';
    return unreadable(source, 'Phần đầu bài mở bằng "---" nhưng chưa đóng', mend);
  }
  const text = rest.slice(0, closing.index);
  const { data, faults, lineOf } = readYaml(text, 2);
  if (typeof data === 'string') faults.push({ line: 2, column: 1, message: notFields(text) });
  return {
    data: typeof data === 'string' ? undefined : (data ?? (faults.length ? undefined : {})),
    body: rest.slice(closing.index + closing[0].length),
    bodyLine: 3 + text.split('\n').length - 1,
    lineOf: (path) => (path.length ? lineOf(path) : { line: 1, column: 1 }),
    faults,
  };
}

function unreadable(source: string, wrong: string, mend: string): FrontMatter {
  return {
    data: undefined,
    body: source,
    bodyLine: 1,
    lineOf: () => ({ line: 1, column: 1 }),
    faults: [{ line: 1, column: 1, message: `${wrong}. ${mend}` }],
  };
}
