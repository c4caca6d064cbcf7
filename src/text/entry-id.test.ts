import { expect, test } from 'vitest';
import { entryId, slugOf } from './entry-id.ts';

test.each([
  ['2023/ten-bai.md', '2023/ten-bai', 'ten-bai'],
  ['2023/ten-bai.mdx', '2023/ten-bai', 'ten-bai'],
  ['2023/ten-bai/index.md', '2023/ten-bai', 'ten-bai'],
  ['2023/ten-bai/index.mdx', '2023/ten-bai', 'ten-bai'],
  ['gioi-thieu.mdx', 'gioi-thieu', 'gioi-thieu'],
  ['2023/ten-bai/phu-luc.md', '2023/ten-bai/phu-luc', 'phu-luc'],
  // Only what a file is called makes it an index, not what its name ends in.
  ['2023/my-index.md', '2023/my-index', 'my-index'],
  ['index.md', 'index', 'index'],
  ['2023/index/index.md', '2023/index', 'index'],
  ['2023/doc.md.md', '2023/doc.md', 'doc.md'],
])('%s is %s, its slug %s', (file, id, slug) => {
  expect(entryId(file)).toBe(id);
  expect(slugOf(id)).toBe(slug);
});
