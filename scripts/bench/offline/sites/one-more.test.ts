import { expect, it } from 'vitest';
import { newTitle, oneMore } from './one-more.ts';

it('is the article that it is like, but new, and without what lies beside that one', () => {
  const like =
    '---\ntitle: "Cũ"\ndate: 2024-01-01T08:00\nauthor: a\nupdated: 2024-02-01\n---\n\nMột.\n\n![b](./b.png "c")\n\nHai.\n';
  expect(oneMore(like)).toBe(
    `---\ntitle: ${newTitle}\ndate: 2026-11-20\nauthor: a\n---\n\nMột.\n\n\n\nHai.\n`,
  );
});
