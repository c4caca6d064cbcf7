import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { deflateSync, Zip, ZipPassThrough } from 'fflate';

/** A file of the archive. */
export interface ZipEntry {
  /** With `/`. */
  readonly path: string;
  readonly read: () => Promise<Uint8Array> | Uint8Array;
  readonly executable?: boolean;
}

/** An archive that the format, as every unpacking program knows it, cannot hold. */
export class ZipTooLarge extends Error {}

/**
 * A file that is compressed at once. fflate's own `ZipDeflate` keeps 100 KB of working memory for each
 * file until the archive is closed.
 */
class ZipDeflated extends ZipPassThrough {
  override compression = 8;
  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateSync(chunk), final);
  }
}

/** Without the extension Zip64 files are counted in 16 bits and bytes in 32. */
const mostFiles = 0xffff;
const mostBytes = 0xffff_ffff;
/**
 * The first day that the format knows, in local time as the format has it: the same bytes on each day
 * and in each time zone.
 */
const fixedTime = () => new Date(1980, 0, 1, 12);
/** Compressed already: to do it again would cost time and save nothing. */
const packed = /\.(?:avif|gif|ico|jpe?g|pack|pf_\w+|png|webp|woff2|zip)$/u;
/** What UNIX systems note of a file, in the upper half of the attributes. */
const unix = 3;
const modes = { plain: 0o100644, executable: 0o100755 };

/**
 * Writes a zip archive of files, one after another, with no more than one of them in memory. The same
 * files give the same bytes.
 *
 * @throws ZipTooLarge with more than 65,535 files or 4 GiB.
 */
export async function writeZip(
  target: string,
  entries: readonly ZipEntry[],
  signal?: AbortSignal,
): Promise<void> {
  if (entries.length > mostFiles) throw tooLarge(`${entries.length} tệp`);
  const output = createWriteStream(target);
  const written = finished(output);
  // Whoever awaits below learns of it; until then nobody does.
  written.catch(() => undefined);
  let bytes = 0;
  const zip = new Zip((error, data) => {
    if (error) output.destroy(error);
    else output.write(data);
    bytes += data?.length ?? 0;
  });
  try {
    for (const { path, read, executable = false } of entries) {
      signal?.throwIfAborted();
      const data = await read();
      const file = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflated(path);
      file.mtime = fixedTime();
      file.os = unix;
      file.attrs = (executable ? modes.executable : modes.plain) << 16;
      zip.add(file);
      file.push(data, true);
      if (bytes > mostBytes) throw tooLarge('hơn 4 GB');
      if (output.writableNeedDrain) await Promise.race([once(output, 'drain'), written]);
    }
    zip.end();
    output.end();
    await written;
  } finally {
    output.destroy();
  }
}

function tooLarge(what: string): ZipTooLarge {
  return new ZipTooLarge(
    `Trang tin có ${what}, quá sức một tệp zip. Chép thẳng thư mục đã dựng vào USB.`,
  );
}
