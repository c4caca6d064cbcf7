import type { SourceFile } from './violations.ts';

/** A package registry by name or as npm's setting, and folders in which people and tools work. */
const TRACES = [
  /registry\.(?:npm|yarn)\w+/,
  /(?:^|[\s"'])registry\s*=\s*["']?https?:/,
  /(?<![\w.:/-])(?:file:\/\/)?\/(?:work|root)\/[\w.-]/,
];

/** Lines that tell where and with what a file was made, as «file:line: what». */
export function tracesIn(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = TRACES.map((trace) => trace.exec(line)?.[0]).find((match) => match);
      return found ? [`${path}:${index + 1}: ${found.trim()}`] : [];
    }),
  );
}
