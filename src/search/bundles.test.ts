import { expect, test } from 'vitest';
import { bundleBases } from './bundles.ts';

test('the bases, in order', () => {
  const json = { bundles: [{ id: 'all', base: 'pf/0123456789/' }] };
  expect(bundleBases(json)).toEqual(['pf/0123456789/']);
  expect(bundleBases({ bundles: [] })).toEqual([]);
});

test.each([
  null,
  'html',
  {},
  { bundles: {} },
  { bundles: [null] },
  { bundles: [{ base: 'https://elsewhere.example/' }] },
  { bundles: [{ base: 'pf/../../x/' }] },
])('%j is refused', (json) => {
  expect(() => bundleBases(json)).toThrow('bundles.json không đúng dạng.');
});
