import { type FrameTable, framePath } from '../../offline/frames.ts';
import type { PackInput } from './write-packs.ts';

/** The frames for the shell, and which page has which, for the lists. */
export interface NumberedFrames {
  readonly inputs: readonly PackInput[];
  readonly table: FrameTable;
}

/**
 * @param articles - the frame of each article, in the order of the search.
 * @param pages - frames of other pages by their paths.
 */
export function numberedFrames(
  articles: readonly string[],
  pages: readonly (readonly [path: string, frame: string])[],
): NumberedFrames {
  // Sorted, so that each packs well behind one that it resembles, and their order says nothing.
  const frames = [...new Set([...articles, ...pages.map(([, frame]) => frame)])].sort();
  const numbers = new Map(frames.map((frame, number) => [frame, number]));
  const numberOf = (frame: string) => numbers.get(frame) ?? 0;
  return {
    inputs: frames.map((frame, number) => ({
      path: framePath(number),
      bytes: Buffer.from(frame, 'utf8'),
    })),
    table: {
      articles: articles.map(numberOf),
      pages: Object.fromEntries(pages.map(([path, frame]) => [path, numberOf(frame)])),
    },
  };
}
