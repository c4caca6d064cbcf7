/**
 * Pagefind 1.6 only logs that a chunk of the index is missing, or holds something else, and answers
 * as if no page had the word. A reader would be told «không tìm thấy» when a file failed to load.
 * Each of these turns such a place into a rejected promise.
 */
const mends: readonly (readonly [found: string, mended: string])[] = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
  [
    'appears to have failed: Missing signature`);return data;',
    'appears to have failed: Missing signature`);throw new Error("Missing signature");',
  ],
];

/**
 * Pagefind's run-time script, changed so that a failed load rejects the search.
 * Throws when `script` is not as Pagefind 1.6 writes it: then the places must be looked up anew.
 */
export function failLoudly(script: string, name: string): string {
  return mends.reduce((text, [found, mended]) => {
    const parts = text.split(found);
    if (parts.length !== 2) {
      throw new Error(
        `${name}: phiên bản Pagefind này khác 1.6, không còn đoạn «${found}». Xem lại src/integrations/search-index/fail-loudly.ts.`,
      );
    }
    return parts.join(mended);
  }, script);
}
