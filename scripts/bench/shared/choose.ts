/** The benchmarks among the files of `scripts/bench`, by name. */
export function benchmarkNames(files: readonly string[]): string[] {
  return files
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

/**
 * The one that is named, or all.
 *
 * @throws Error (Vietnamese) with the names there are.
 */
export function chosenBenchmarks(
  name: string | undefined,
  known: readonly string[],
): readonly string[] {
  if (name === undefined) return known;
  if (known.includes(name)) return [name];
  throw new Error(`Không có phép đo «${name}». Các phép đo đang có: ${known.join(', ')}`);
}
