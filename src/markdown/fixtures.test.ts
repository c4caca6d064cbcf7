import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './test-support/render.ts';

/**
 * Each folder holds an article's body and the HTML that readers get. A case whose name ends in
 * `-under-base` is rendered for a site below `/ban-tin/`. `vitest -u` accepts changed outputs; read
 * them before you commit.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(FOLDER);
// Asked before any test runs: Vitest writes a missing output by itself.
const incomplete = cases.filter(
  (name) => !['input.md', 'output.html'].every((file) => existsSync(join(FOLDER, name, file))),
);

describe('fixtures', () => {
  test('hold an input and an output each', () => {
    expect(cases.length).toBeGreaterThan(15);
    expect(incomplete).toEqual([]);
  });

  test.each(cases)('%s', async (name) => {
    const input = await readFile(join(FOLDER, name, 'input.md'), 'utf8');
    const html = await renderMarkdown(input, name.endsWith('-under-base') ? '/ban-tin/' : '/');
    await expect(`${html}\n`).toMatchFileSnapshot(join(FOLDER, name, 'output.html'));
  });
});
