import { expect, test } from 'vitest';
import { readBundles } from './bundles.ts';

test('the bundles and the glossary', () => {
  const json = { bundles: [{ id: 'all', base: 'pf/0a1b/' }], glossary: { CLB: 'câu lạc bộ' } };
  expect(readBundles(json)).toEqual({
    bundles: [{ base: 'pf/0a1b/' }],
    glossary: { CLB: 'câu lạc bộ' },
  });
});

test('a device may have some of the bundles only', () => {
  const some = { bundles: [{ base: 'pf/0a1b/' }], glossary: {} };
  expect(readBundles({ ...some, held: 15, of: 35 }).partial).toEqual({ held: 15, of: 35 });
  expect(readBundles({ ...some, held: 35, of: 35 }).partial).toBeUndefined();
  expect(readBundles({ ...some, held: '15', of: 35 }).partial).toBeUndefined();
});

test.each([
  null,
  '<!doctype html>',
  {},
  { bundles: [] },
  { bundles: [{ base: 'https://example.org/pf/0a1b/' }], glossary: {} },
  { bundles: [{ base: '../pf/0a1b/' }], glossary: {} },
  { bundles: [null], glossary: {} },
])('%j is refused', (json) => {
  expect(() => readBundles(json)).toThrow('bundles.json không đúng dạng.');
});
