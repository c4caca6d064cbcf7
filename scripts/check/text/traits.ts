import { HIDDEN } from './hidden.ts';
import { LEGACY_LETTERS } from './legacy-encoding.ts';
import { LOOKALIKE } from './mixed-scripts.ts';

/** What a text may need a closer look for. */
export type Traits = {
  /** Something that cannot be seen, or half of a character. */
  hidden: boolean;
  /** A letter of another script that looks like a Latin one. */
  lookalike: boolean;
  /** A letter for which Vietnamese has no use, and misread Vietnamese has. */
  legacy: boolean;
};

const SIGN = { hidden: 1, lookalike: 2, legacy: 4 };

/** For each UTF-16 unit, what it may be a sign of. Beyond the first plane halves stand for the whole. */
const SIGNS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return (
    (HIDDEN.test(char) ? SIGN.hidden : 0) |
    (LOOKALIKE.test(char) ? SIGN.lookalike : 0) |
    (LEGACY_LETTERS.test(char) ? SIGN.legacy : 0)
  );
});

/** Looks once at each unit of a text, so that not every rule need do it for its own question. */
export function traitsOf(text: string): Traits {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) seen |= SIGNS[text.charCodeAt(index)] ?? 0;
  return {
    hidden: (seen & SIGN.hidden) > 0,
    lookalike: (seen & SIGN.lookalike) > 0,
    legacy: (seen & SIGN.legacy) > 0,
  };
}
