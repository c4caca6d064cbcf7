import { constants, crc32, deflateRawSync } from 'node:zlib';

/** RFC 1952: deflate, no name, no time, the slowest compression, no system. */
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);
const { Z_DEFAULT_STRATEGY, Z_FINISH, Z_HUFFMAN_ONLY, Z_SYNC_FLUSH } = constants;

/**
 * One gzip file of some streams, one behind the other. Each is packed by itself, so that none is
 * coded with the frequencies of another; where that is shorter, without looking for repeats.
 */
export function gzipStreams(streams: readonly Uint8Array[]): Uint8Array {
  const parts = streams.map((stream, i) => packed(stream, i === streams.length - 1));
  const whole = Buffer.concat(streams);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(whole));
  trailer.writeUInt32LE(whole.length, 4);
  return Buffer.concat([header, ...parts, trailer]);
}

/** Flushed at its end, a stream can be followed by the next. */
function packed(stream: Uint8Array, isLast: boolean): Uint8Array {
  const finishFlush = isLast ? Z_FINISH : Z_SYNC_FLUSH;
  const pack = (strategy: number) => deflateRawSync(stream, { level: 9, strategy, finishFlush });
  const repeats = pack(Z_DEFAULT_STRATEGY);
  const plain = pack(Z_HUFFMAN_ONLY);
  return plain.length < repeats.length ? plain : repeats;
}
