import sax from 'sax';
import { decodeText } from '../content/decode-text.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Elements that run code, or bring in what is not drawn by the SVG itself. */
const REFUSED =
  /^(?:script|handler|listener|foreignobject|iframe|object|embed|audio|video|canvas)$/i;

/**
 * What makes an SVG file unfit for publication, or `undefined`: it must be well-formed XML with an
 * `<svg>` root, run nothing and load nothing. In an `<img>` browsers hold to that by themselves, but
 * the file also stands at an address of its own, where they do not.
 */
export function svgFault(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return 'tệp SVG không phải UTF-8. Lưu lại tệp ở UTF-8';
  const parser = sax.parser(true, { xmlns: true, position: true });
  let fault: string | undefined;
  let elements = 0;
  let inStyle = false;
  const refuse = (message: string) => {
    fault ??= `dòng ${parser.line + 1} của tệp SVG ${message}`;
  };
  const judgeStyle = (css: string) => {
    if (loadsFromOutside(css)) refuse('lấy dữ liệu từ bên ngoài. Chỉ dùng url(#…) trong chính tệp');
  };
  parser.onerror = () => refuse('sai cú pháp XML. Xuất lại tệp từ phần mềm vẽ');
  parser.ondoctype = (doctype) => {
    if (/\[|<!ENTITY/i.test(doctype)) refuse('khai báo ENTITY. Xóa phần <!DOCTYPE …>');
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name.toLowerCase() !== 'xml') refuse(`có chỉ dẫn <?${name} … ?>. Xóa dòng này`);
  };
  parser.onopentag = ({ local, uri, attributes }) => {
    elements += 1;
    inStyle = local === 'style';
    if (elements === 1 && (local !== 'svg' || uri !== SVG)) {
      refuse(`không mở đầu bằng thẻ <svg xmlns="${SVG}">. Xuất lại tệp từ phần mềm vẽ`);
    }
    if (REFUSED.test(local)) refuse(`có thẻ <${local}>. Xóa thẻ này`);
    for (const { local: name, value } of Object.values(attributes)) {
      if (/^on/i.test(name)) refuse(`có thuộc tính "${name}" chạy mã. Xóa thuộc tính này`);
      else if (name === 'href' && !value.trim().startsWith('#')) {
        refuse(`trỏ ra ngoài bằng "${value.slice(0, 40)}". Chỉ dùng href="#…" trong chính tệp`);
      } else if (name === 'attributeName' && /^(?:xlink:)?href$|^on/i.test(value.trim())) {
        refuse(`đổi thuộc tính "${value}" bằng hoạt hình. Xóa thẻ này`);
      } else if (!name.startsWith('xmlns')) judgeStyle(value);
    }
  };
  const judgeText = (text: string) => {
    if (inStyle) judgeStyle(text);
  };
  parser.ontext = judgeText;
  parser.oncdata = judgeText;
  parser.onclosetag = () => {
    inStyle = false;
  };
  try {
    parser.write(decoded.text.replace(/^\uFEFF/, '')).close();
  } catch {
    refuse('sai cú pháp XML. Xuất lại tệp từ phần mềm vẽ');
  }
  if (elements === 0) refuse('không có thẻ <svg> nào. Xuất lại tệp từ phần mềm vẽ');
  return fault;
}

/** CSS may hide a name behind escapes, so a backslash before a letter or digit counts as an attempt. */
function loadsFromOutside(css: string): boolean {
  return /@import|\\[0-9a-z]|image-set\s*\(|url\(\s*(?!["']?\s*#)/i.test(css);
}
