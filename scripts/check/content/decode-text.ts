/** The text of a file, or why it is none. */
export type DecodedText = { text: string } | { line: number; message: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const MEND = 'Mở tệp bằng trình soạn thảo và lưu lại ở UTF-8';

/** Strict UTF-8: a file in another encoding is refused with the line of the first wrong byte. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'LE' : undefined;
  if (mark || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { line: 1, message: `Tệp được lưu ở UTF-16. ${MEND}` };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { line: firstBadLine(bytes), message: `Dòng này có ký tự không phải UTF-8. ${MEND}` };
  }
}

/** A newline byte is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
