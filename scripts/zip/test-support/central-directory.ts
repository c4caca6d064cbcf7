/** A file as the archive's list of contents has it. */
export interface ListedFile {
  readonly path: string;
  /** 0: stored; 8: deflate. */
  readonly method: number;
  readonly size: number;
  /** UNIX permissions and kind. */
  readonly mode: number;
  /** Local time to the minute. */
  readonly time: string;
  /** Whether the name is marked as UTF-8. */
  readonly utf8: boolean;
}

const endSignature = 0x0605_4b50;
const fileSignature = 0x0201_4b50;
const endLength = 22;
const fileLength = 46;

/**
 * Reads the list at the end of an archive without a comment, as its specification has it
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16).
 *
 * @throws Error when there is none.
 */
export function centralDirectory(zip: Buffer): ListedFile[] {
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endSignature) throw new Error('no end of central directory');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (zip.readUInt32LE(at) !== fileSignature) throw new Error(`no file header at ${at}`);
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const listed = {
      path: zip.toString('utf8', at + fileLength, at + fileLength + nameLength),
      method: zip.readUInt16LE(at + 10),
      size: zip.readUInt32LE(at + 24),
      mode: zip.readUInt16LE(at + 40),
      time: timeOf(zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)),
      utf8: (zip.readUInt16LE(at + 8) & 0x800) !== 0,
    };
    at += fileLength + nameLength + extraLength + zip.readUInt16LE(at + 32);
    return listed;
  });
}

function timeOf(time: number, date: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [1980 + (date >> 9), two((date >> 5) & 15), two(date & 31)].join('-');
  return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
}
