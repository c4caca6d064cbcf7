import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWorker } from './build-worker.ts';

test('a script of the worker is one classic script, the same each time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'));
  try {
    await writeFile(join(folder, 'part.ts'), 'export const part: string = "một phần";');
    const entry = join(folder, 'entry.ts');
    await writeFile(
      entry,
      'import { part } from "./part.ts"; self.addEventListener(part, () => {});',
    );
    const built = async () => {
      await buildWorker(folder, { 'sw.js': entry });
      return readFile(join(folder, 'sw.js'), 'utf8');
    };
    const code = await built();
    expect(code).toContain('một phần');
    expect(code).not.toMatch(/\b(?:import|export)\b/u);
    expect(await built()).toBe(code);
  } finally {
    await rm(folder, { recursive: true });
  }
});
