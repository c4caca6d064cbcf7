/** A box in the window: the distance of its top from the window's, and its height, in CSS pixels. */
export interface Box {
  readonly top: number;
  readonly height: number;
}

/** A spot in a row of blocks. Not a distance in pixels: in another window that is another spot. */
export interface Spot {
  /** Index of a block. */
  readonly block: number;
  /** How much of the block is above the spot, 0 to 1. */
  readonly into: number;
}

/** The spot at this distance from the window's top, in CSS pixels, is the one that is being read. */
export const readingLine = 16;

/** The spot that is being read; none when all blocks are above. */
export function spotAmong(blocks: readonly Box[]): Spot | undefined {
  const block = blocks.findIndex(({ top, height }) => top + height > readingLine);
  const box = blocks[block];
  return box && { block, into: within((readingLine - box.top) / box.height) };
}

/** How far the window has to go for the reading line to be there, in CSS pixels. */
export function distanceTo({ top, height }: Box, into: number): number {
  return top + height * into - readingLine;
}

/** How far the reader is in a text: 0 when its top is at the window's, 1 when its end is in sight. */
export function shareRead({ top, height }: Box, windowHeight: number): number {
  const way = height - windowHeight;
  if (way <= 0) return top <= -way ? 1 : 0;
  return within(-top / way);
}

/** Whether it is worth coming back to: neither hardly begun nor as good as read. */
export type Stage = 'begun' | 'midway' | 'read';

/** The stage at which a reader is who has read this share. */
export function stageOf(share: number): Stage {
  if (share < 0.05) return 'begun';
  return share > 0.95 ? 'read' : 'midway';
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
