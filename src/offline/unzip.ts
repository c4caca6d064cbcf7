/** Unpacks gzipped data. Rejects when it is cut off or damaged. */
export function unzip(file: Blob): Promise<ArrayBuffer> {
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
