const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * `address` resolved against `base` (absolute); nothing when it is empty, cannot be parsed, or has a
 * scheme that a reader must not follow from a feed, such as `javascript:`.
 */
export function absoluteAddress(address: string, base: string): string | undefined {
  if (address.trim() === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return schemes.has(url.protocol) ? url.href : undefined;
}
