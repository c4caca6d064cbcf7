import { close, createIndex } from 'pagefind';
import type { BundleFile } from './bundle.ts';
import type { IndexRecord } from './record.ts';

/**
 * How large a chunk of the index gets, in Pagefind's own measure (places of words). A search loads
 * whole chunks, so that smaller ones save transfer for rare words and cost requests for prefixes.
 */
const chunkSize = 2000;
/** Read by Pagefind's backend when it starts; 20000 unless set. */
const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** A Pagefind that takes records. */
export interface Pagefind {
  /** Page numbers follow the order of adding. Rejects with what Pagefind complains of. */
  add(records: readonly IndexRecord[]): Promise<void>;
  files(): Promise<readonly BundleFile[]>;
}

/** Runs Pagefind's backend as long as `use` takes. Only one at a time. */
export async function withPagefind<T>(use: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  try {
    const { index, errors } = await withVariable(chunkSizeVariable, String(chunkSize), () =>
      createIndex({ forceLanguage: 'vi' }),
    );
    if (!index) throw new Error(`Pagefind không khởi động được: ${errors.join('; ')}`);
    return await use({
      async add(records) {
        const answers = await Promise.all(records.map((record) => index.addCustomRecord(record)));
        complain(answers.flatMap((answer) => answer.errors));
      },
      async files() {
        const output = await index.getFiles();
        complain(output.errors);
        return output.files;
      },
    });
  } finally {
    await close();
  }
}

async function withVariable<T>(name: string, value: string, run: () => Promise<T>): Promise<T> {
  const former = process.env[name];
  process.env[name] = value;
  try {
    return await run();
  } finally {
    if (former === undefined) delete process.env[name];
    else process.env[name] = former;
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind báo lỗi: ${errors.join('; ')}`);
}
