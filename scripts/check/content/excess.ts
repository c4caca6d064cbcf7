import { placeAt } from './place-at.ts';

/** Far more than anyone writes, and few enough for parsers whose time grows with the square. */
const MOST_DEPTH = 60;
const MOST_IN_A_ROW = 50_000;
const NESTED = new RegExp(
  ['[[{][ \\t]*', '>[ \\t]*', '[-*+][ \\t]+'].map((mark) => `(?:${mark}){${MOST_DEPTH}}`).join('|'),
);

/**
 * What makes a text too much for the parsers, which would take minutes over it or run out of stack: to
 * be asked before parsing. `undefined` for whatever a person writes.
 */
export function excessOf(
  source: string,
  isData: boolean,
): { line: number; message: string } | undefined {
  const nested = NESTED.exec(source);
  if (nested) {
    const { line } = placeAt(source, nested.index);
    return {
      line,
      message: 'Ngoặc, danh sách hay trích dẫn lồng nhau quá sâu. Viết lại cho phẳng',
    };
  }
  // A list of redirects has no blank lines, and its parser takes its time by the line.
  if (isData || source.length < MOST_IN_A_ROW) return undefined;
  let start = 0;
  for (const part of source.split(/(\n[ \t\r]*\n)/)) {
    if (part.length > MOST_IN_A_ROW) {
      const message = 'Đoạn này dài hơn 50.000 ký tự. Ngắt nó bằng các dòng trống';
      return { line: placeAt(source, start).line, message };
    }
    start += part.length;
  }
  return undefined;
}
