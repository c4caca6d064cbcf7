import { fold } from './fold.ts';

/**
 * A text as one part of an address: lower-case ASCII letters and digits, joined by single hyphens.
 * Compatibility forms are taken apart first, so that `CO₂` becomes `co2`.
 * Returns `''` when nothing is left, as of `'???'`; the caller must refuse that.
 */
export function slugify(text: string): string {
  return fold(text.normalize('NFKD'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
