const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The IEND chunk, the last of every PNG (https://www.w3.org/TR/png-3/#11IEND). */
const end = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** Whether `bytes` begin and end as a PNG does: an empty or cut-off file does not. */
export function isWholePng(bytes: Buffer): boolean {
  return (
    bytes.length > signature.length + end.length &&
    bytes.subarray(0, signature.length).equals(signature) &&
    bytes.subarray(-end.length).equals(end)
  );
}
