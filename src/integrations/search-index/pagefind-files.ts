import { gunzipSync } from 'node:zlib';
import { facets } from '../../search/types.ts';
import type { BundleFile } from './bundle.ts';
import { filterFile } from './filter-file.ts';
import { type PagefindMeta, readChunk, readFilter, readMeta } from './pagefind-format.ts';
import { wordChunkFile } from './word-chunk-file.ts';

const signature = 'pagefind_dcd';

/** What Pagefind made, by its parts. Its scripts, WebAssembly and interfaces are not among them. */
export interface PagefindFiles {
  readonly meta: PagefindMeta;
  /** The pages' addresses by their hash. */
  readonly urls: ReadonlyMap<string, string>;
  /** The chunks under their numbers and the filters under their names, as src/search reads them. */
  readonly kept: readonly BundleFile[];
}

/** @throws Error (Vietnamese) when a file is missing or another Pagefind made them. */
export function sortPagefindFiles(made: readonly BundleFile[]): PagefindFiles {
  const byPath = new Map(made.map(({ path, content }) => [path, content]));
  const contentOf = (path: string) => {
    const content = byPath.get(path);
    if (!content) throw new Error(`Pagefind không ghi ${path}.`);
    return content;
  };
  const metaPath = made.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '*.pf_meta';
  const meta = readMeta(gunzipSync(contentOf(metaPath)));
  const chunks = meta.chunks.map(({ hash }, number) => ({
    path: `index/${number}.pf_index`,
    content: wordChunkFile(readChunk(gunzipSync(contentOf(`index/${hash}.pf_index`)))),
  }));
  const names = new Set([...facets, ...meta.filters.keys()]);
  const filters = [...names].map((name) => {
    const hash = meta.filters.get(name);
    // Of a filter that no page has, Pagefind makes no file.
    const values = hash ? readFilter(gunzipSync(contentOf(`filter/${hash}.pf_filter`))) : new Map();
    return { path: `filter/${name}.pf_filter`, content: filterFile(values) };
  });
  const urls = meta.pages.map(
    ({ hash }) => [hash, urlIn(contentOf(`fragment/${hash}.pf_fragment`))] as const,
  );
  return { meta, urls: new Map(urls), kept: [...chunks, ...filters] };
}

function urlIn(fragment: Uint8Array): string {
  const json = gunzipSync(fragment).toString('utf8').slice(signature.length);
  return (JSON.parse(json) as { readonly url: string }).url;
}
