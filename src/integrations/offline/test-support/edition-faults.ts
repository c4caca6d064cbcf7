import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { slimmed } from '../slim-page.ts';
import { editionOnDisk } from './edition-on-disk.ts';

/** What a device would give differently from the built site: paths of pages and files. */
export async function editionFaults(outDir: string): Promise<string[]> {
  const edition = await editionOnDisk(outDir);
  const reader = edition.reader();
  const faults: string[] = [];
  for (const name of await readdir(outDir, { recursive: true })) {
    const file = name.replaceAll('\\', '/');
    if (file.endsWith('.html')) {
      const path = file.replace(/(^|\/)index\.html$/u, '$1');
      const html = await readFile(join(outDir, file), 'utf8');
      const isArticle = html.includes('data-pagefind-body');
      const page = await reader.page(path);
      if (page === undefined ? isArticle : page !== slimmed(html)) faults.push(path);
    } else if (/^pf\/.+\.pf_\w+$|^_astro\//u.test(file)) {
      const [answer, content] = [await reader.file(file), await readFile(join(outDir, file))];
      if (!answer || !isSame(file, answer.body, content)) faults.push(file);
    }
  }
  return faults;
}

/** Fragments are made on the device: they are not gzipped there. */
function isSame(file: string, answer: Uint8Array, content: Uint8Array): boolean {
  if (!file.endsWith('.pf_fragment')) return Buffer.compare(answer, content) === 0;
  return (
    sorted(Buffer.from(answer).toString('utf8')) === sorted(gunzipSync(content).toString('utf8'))
  );
}

/** A fragment file's text with the keys of its objects in one order. */
function sorted(text: string): string {
  const signature = 'pagefind_dcd';
  if (!text.startsWith(signature)) return `no signature: ${text}`;
  return JSON.stringify(JSON.parse(text.slice(signature.length)), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
