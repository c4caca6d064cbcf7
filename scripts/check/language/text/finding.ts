import type { TextBlock, TextFinding } from '../types.ts';

/** A finding on the units from `start` to `end` of a block's text. */
export function findingIn(
  block: TextBlock,
  start: number,
  end: number,
  says: { message: string; mend?: string | undefined },
): TextFinding {
  const from = block.offsetOf(start);
  // The end is reckoned from the last unit: what follows may be markup, or another line.
  const length = Math.max(1, block.offsetOf(end - 1) + 1 - from);
  const { message, mend } = says;
  return { start: from, length, message, ...(mend !== undefined && { mend }) };
}
