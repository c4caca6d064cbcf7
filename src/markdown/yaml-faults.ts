import { isAlias, type Node, type YAMLError } from 'yaml';

/** A field on one line: indentation and dash, key, value. */
const FIELD = /^(\s*(?:- +)?)([\p{L}\p{M}\p{N}_-]+):\s+(.+?)\s*$/u;
const GENERAL =
  'Phần này không đúng cú pháp. Xem lại dấu hai chấm, dấu ngoặc và khoảng trắng ở đầu dòng';

/** Says what a YAML syntax error means for an author; `line` is the line at fault, as written. */
export function syntaxFault(error: Pick<YAMLError, 'code' | 'message'>, line: string): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'Dòng này thụt vào bằng phím Tab. Thay mỗi Tab bằng hai dấu cách';
    case 'DUPLICATE_KEY':
      return `Trường "${keyPart(line)}" viết hai lần. Giữ một dòng, xóa dòng kia`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(valuePart(line))
        ? `Giá trị có dấu hai chấm nên phải thêm dấu ngoặc kép. Sửa dòng này thành: ${quoted(line)}`
        : 'Dòng dưới dòng này thụt vào sai chỗ. Đưa tên trường về đầu dòng';
    case 'BAD_SCALAR_START':
      return `Giá trị bắt đầu bằng ký hiệu "${valuePart(line).charAt(0)}" nên phải thêm dấu ngoặc kép. Sửa dòng này thành: ${quoted(line)}`;
    case 'BAD_DQ_ESCAPE':
      return 'Trong dấu ngoặc kép, dấu \\ phải viết hai lần: \\\\';
    case 'MULTIPLE_DOCS':
      return 'Giữa tệp có dòng "---". Xóa dòng ấy';
    default:
      return unclosed(error.message) ?? strayText(error, line);
  }
}

/**
 * Aliases and anchors can blow a small file up to gigabytes, and type tags build other things than
 * text; articles need none of them. Returns what to say of a node that uses one.
 */
export function foreignFeature(node: Node): ((line: string) => string) | undefined {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  const [sign, meaning] = isAlias(node)
    ? ['*', 'tham chiếu (alias)']
    : anchor
      ? ['&', 'điểm neo (anchor)']
      : ['!', 'thẻ kiểu (tag)'];
  if (!isAlias(node) && !anchor && !tag) return undefined;
  return (line) => {
    const mend = FIELD.test(line) ? `: ${quoted(line)}` : '';
    return `Dấu "${sign}" ở đầu giá trị là ${meaning} của YAML, không được dùng ở đây. Nếu đó là chữ, thêm dấu ngoặc kép${mend}`;
  };
}

/** A text without a single field: `title:Huế` is one word to YAML, because the space is missing. */
export function notFields(text: string): string {
  const first = text.split(/\r?\n/).find((line) => line.trim()) ?? '';
  return withoutSpace(first) ?? notAField;
}

const notAField =
  'Dòng này không có dạng "tên trường: giá trị". Nếu nó nối tiếp dòng trên, gộp vào dòng trên';

function unclosed(message: string): string | undefined {
  if (message.includes('Missing closing')) {
    return 'Dấu ngoặc kép mở ở đây chưa đóng. Thêm dấu ngoặc kép vào cuối giá trị';
  }
  const bracket = /must be sufficiently indented and end with a (.)/.exec(message)?.[1];
  return bracket && `Dấu ngoặc mở ở đây chưa đóng. Thêm "${bracket}" vào cuối danh sách`;
}

function strayText(error: Pick<YAMLError, 'code' | 'message'>, line: string): string {
  if (/^["'[{]/.test(valuePart(line)) && error.code === 'UNEXPECTED_TOKEN') {
    return `Sau dấu ngoặc đóng còn chữ thừa. Nếu cả dòng là chữ, sửa thành: ${quoted(line)}`;
  }
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'MISSING_CHAR') return GENERAL;
  return withoutSpace(line) ?? (FIELD.test(line) ? GENERAL : notAField);
}

function withoutSpace(line: string): string | undefined {
  const match = /^\s*([\p{L}\p{M}\p{N}_-]+):(?=[^\s/])(.+)$/u.exec(line);
  return match ? `Thiếu dấu cách sau dấu hai chấm. Viết: ${match[1]}: ${match[2]}` : undefined;
}

function keyPart(line: string): string {
  return (/^[\s{-]*["']?([^:"']+)/u.exec(line)?.[1] ?? line).trim();
}

function valuePart(line: string): string {
  return FIELD.exec(line)?.[3] ?? '';
}

/** The line with its value in quotes; single ones, doubled inside, when it holds double quotes. */
function quoted(line: string): string {
  const [, , key = keyPart(line), value = ''] = FIELD.exec(line) ?? [];
  return /["\\]/.test(value) ? `${key}: '${value.replaceAll("'", "''")}'` : `${key}: "${value}"`;
}
