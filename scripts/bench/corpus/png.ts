import { crc32 } from 'node:zlib';

/** A picture of few colours: a colour's place in the palette for every point, row by row. */
export type Bitmap = {
  width: number;
  height: number;
  /** Up to 256 colours as `rrggbb`. */
  palette: readonly string[];
  colourAt(x: number, y: number): number;
};

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const LARGEST_BLOCK = 0xffff;

/**
 * A PNG file (https://www.w3.org/TR/png-3/). The points are stored, not compressed, because what
 * a compressor makes of them depends on its version and on the processor.
 *
 * @throws RangeError when the picture does not fit into one stored block of 64 KB.
 */
export function encodePng({ width, height, palette, colourAt }: Bitmap): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => [
    0, // No filter.
    ...Array.from({ length: width }, (_, x) => colourAt(x, y)),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // Eight bits a point, with a palette.
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.join(''), 'hex')),
    chunk('IDAT', stored(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A zlib stream (RFC 1950) of one stored block (RFC 1951, section 3.2.4). */
function stored(data: Buffer): Buffer {
  if (data.length > LARGEST_BLOCK) throw new RangeError(`too large to store: ${data.length} bytes`);
  const start = Buffer.from([0x78, 0x01, 0x01, 0, 0, 0, 0]);
  start.writeUInt16LE(data.length, 3);
  start.writeUInt16LE(~data.length & 0xffff, 5);
  return Buffer.concat([start, data, adler32(data)]);
}

function adler32(data: Buffer): Buffer {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt16BE(b, 0);
  sum.writeUInt16BE(a, 2);
  return sum;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
