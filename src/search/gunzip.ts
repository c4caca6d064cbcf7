/**
 * Unpacks a gzipped file. The browser's own way where it has one (since 2023 all do), else a small
 * library that is fetched for it. What is not gzipped, because a server unpacked it already, stays
 * as it is. Rejects when the data is cut off or damaged.
 */
export async function gunzip(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (file[0] !== 0x1f || file[1] !== 0x8b) return file;
  if (typeof DecompressionStream === 'undefined') {
    const { gunzipSync } = await import('fflate');
    return gunzipSync(file);
  }
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
