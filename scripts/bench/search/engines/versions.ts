import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The peers' versions, for the record: `Pagefind 1.6.0, MiniSearch 7.2.0`. */
export async function versions(): Promise<string> {
  const of = async (name: string) => {
    const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url));
    const manifest = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
    return String(manifest.version);
  };
  return `Pagefind ${await of('pagefind')}, MiniSearch ${await of('minisearch')}`;
}
