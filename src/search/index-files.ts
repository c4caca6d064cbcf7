/** The small files of a bundle, unpacked. Each function throws when the bytes are anything else. */

/** What Pagefind's files begin with, and our fragments. */
const signature = 'pagefind_dcd';
const utf8 = new TextDecoder();

/** Reads `filter/*.pf_filter`: the pages of every value, each but the first as a step in the file. */
export function readFilter(file: Uint8Array): ReadonlyMap<string, readonly number[]> {
  const json: unknown = JSON.parse(utf8.decode(file));
  if (!Array.isArray(json)) throw broken();
  const values = json as readonly (readonly [string, readonly number[]])[];
  return new Map(values.map(([value, steps]) => [value, runningSum(steps)]));
}

/** Reads `fragment/*.pf_fragment`, in which our build puts some pages together as a list. */
export function readFragments<T>(file: Uint8Array): readonly T[] {
  const text = utf8.decode(file);
  if (!text.startsWith(signature)) throw broken();
  return JSON.parse(text.slice(signature.length));
}

/** The numbers of which these are the steps. */
export function runningSum(steps: readonly number[]): readonly number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

function broken(): Error {
  return new Error('Tệp chỉ mục tìm kiếm bị hỏng.');
}
