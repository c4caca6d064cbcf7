import { gzipSync } from 'node:zlib';

/** The file of a filter's values and their pages; src/search/index-files.ts reads it. */
export function filterFile(values: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const steps = [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, pages]) => [value, stepsOf([...pages].sort((a, b) => a - b))]);
  return gzipSync(`${JSON.stringify(steps)}\n`, { level: 9 });
}

function stepsOf(pages: readonly number[]): readonly number[] {
  return pages.map((page, i) => page - (pages[i - 1] ?? 0));
}
