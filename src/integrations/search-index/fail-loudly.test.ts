import { expect, test } from 'vitest';
import { failLoudly } from './fail-loudly.ts';

const swallowed =
  'a("load_index_chunk")).catch(()=>{});b("load_filter_chunk")).catch(()=>{});' +
  'console.error(`it appears to have failed: Missing signature`);return data;';

test('a failed load is no longer swallowed', () => {
  const script = failLoudly(swallowed, 'pagefind.js');
  expect(script).toBe(
    'a("load_index_chunk"));b("load_filter_chunk"));' +
      'console.error(`it appears to have failed: Missing signature`);throw new Error("Missing signature");',
  );
});

test('another Pagefind is refused, naming the file to look at', () => {
  expect(() => failLoudly('{}', 'pagefind.js')).toThrowErrorMatchingInlineSnapshot(
    `[Error: pagefind.js: phiên bản Pagefind này khác 1.6, không còn đoạn «"load_index_chunk")).catch(()=>{})». Xem lại src/integrations/search-index/fail-loudly.ts.]`,
  );
});
