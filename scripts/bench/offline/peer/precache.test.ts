import { expect, it } from 'vitest';
import { changedAddresses } from './precache.ts';

it('downloads again what is new and what has changed, and nothing that is gone', () => {
  const entries = (revisions: Record<string, string | null>) =>
    Object.entries(revisions).map(([url, revision]) => ({ url, revision }));
  const before = entries({ a: '1', b: '1', 'c.hash': null, gone: '1' });
  const after = entries({ a: '1', b: '2', 'c.hash': null, 'd.hash': null });
  expect(changedAddresses(before, after)).toEqual(['b', 'd.hash']);
});
