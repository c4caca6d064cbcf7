import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { smallSite } from '../new/test-support/small-site.ts';
import { editorHints } from './editor-hints.ts';
import { type JsonSchema, knownIn } from './json-schema.ts';

let site: ReturnType<typeof smallSite>;
let root = '';
beforeAll(() => {
  site = smallSite();
  root = mkdtempSync(join(tmpdir(), 'editor-hints-'));
});
afterAll(() => {
  for (const folder of [site.root, root]) rmSync(folder, { recursive: true });
});

/** Runs the integration as the development server does; resolves to its warnings. */
async function startServer(contentDir: string): Promise<string[]> {
  const updateConfig = vi.fn();
  const warn = vi.fn();
  const hooks = editorHints({ contentDir }).hooks as Record<string, (options: object) => unknown>;
  await hooks['astro:config:setup']?.({ updateConfig });
  await hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${root}/`) } });
  await hooks['astro:server:start']?.({ logger: { warn } });
  expect(updateConfig).toHaveBeenCalledWith({ experimental: { contentIntellisense: true } });
  return warn.mock.calls.flat() as string[];
}

it("puts a schema that knows the site where Astro's language server reads one", async () => {
  mkdirSync(join(root, '.astro/collections'), { recursive: true });
  expect(await startServer(site.contentDir)).toEqual([]);
  const file = join(root, '.astro/collections/articles.schema.json');
  expect(knownIn(JSON.parse(readFileSync(file, 'utf8')) as JsonSchema)).toEqual({
    sections: [
      { id: 'moi-truong', name: 'Môi trường' },
      { id: 'tieng-viet', name: 'Tiếng Việt' },
    ],
    authors: [
      { id: 'to-moi-truong', name: 'Tổ Môi trường' },
      { id: 'cam-lai', name: 'Cẩm Lai' },
    ],
    tags: expect.arrayContaining(['lũ lụt', 'sông Hương', 'chính tả', 'rừng']),
  });
});

it('warns, and lets the server run, when the content cannot be read', async () => {
  const [warning] = await startServer(join(root, 'none'));
  expect(warning).toContain('Chưa có gợi ý cho phiếu đầu bài');
});
