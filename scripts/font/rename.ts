const HEADER_BYTES = 12;
const RECORD_BYTES = 16;

/**
 * A TrueType font with one name in place of another, of equal length, in its `name` table
 * (https://learn.microsoft.com/typography/opentype/spec/name), in both of its encodings.
 *
 * @throws RangeError when the lengths differ or the font has no `name` table.
 */
export function renameFont(font: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new RangeError('names of unequal length');
  const renamed = Buffer.from(font);
  const table = nameTable(renamed);
  for (const encode of [ascii, utf16be]) replaceAll(table, encode(from), encode(to));
  return renamed;
}

function nameTable(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = HEADER_BYTES + index * RECORD_BYTES;
    if (font.toString('latin1', record, record + 4) !== 'name') continue;
    const offset = font.readUInt32BE(record + 8);
    return font.subarray(offset, offset + font.readUInt32BE(record + 12));
  }
  throw new RangeError('a font without a name table');
}

function replaceAll(bytes: Buffer, from: Buffer, to: Buffer): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + to.length)) {
    to.copy(bytes, at);
  }
}

function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
