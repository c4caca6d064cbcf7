import { close, createIndex } from 'pagefind';
import type { BundleFile } from './bundle.ts';

/** What Pagefind made of a directory. */
export interface PagefindOutput {
  readonly files: readonly BundleFile[];
  /** How many pages the index holds, by Pagefind's own account. */
  readonly pageCount: number;
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/** Indexes every page under `siteDir` as Vietnamese. Throws what Pagefind complains of. */
export async function runPagefind(siteDir: string): Promise<PagefindOutput> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind không khởi động được: ${errors.join('; ')}`);
    complain((await index.addDirectory({ path: siteDir })).errors);
    const output = await index.getFiles();
    complain(output.errors);
    return { files: output.files, pageCount: countPages(output.files) };
  } finally {
    await close();
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind báo lỗi: ${errors.join('; ')}`);
}

function countPages(files: readonly BundleFile[]): number {
  const file = files.find((each) => each.path === 'pagefind-entry.json');
  if (!file) throw new Error('Pagefind không ghi pagefind-entry.json.');
  const entry = JSON.parse(Buffer.from(file.content).toString('utf8')) as Entry;
  return Object.values(entry.languages).reduce((sum, each) => sum + each.page_count, 0);
}
