import type { RawCounts } from './facet-values.ts';

/** The part of Pagefind 1.6's run-time interface that we use; it ships no types for it. */
export interface PagefindModule {
  createInstance(options: PagefindSettings & { readonly basePath: string }): PagefindInstance;
}

export interface PagefindSettings {
  /** Put before the pages' addresses. */
  readonly baseUrl: string;
  /** In words. */
  readonly excerptLength: number;
  /** Put where an excerpt does not begin or end with the text. */
  readonly excerptEllipsis: string;
  /** Instead of the clock in the address of the entry file, which then can be cached. */
  readonly metaCacheTag: string;
}

export interface PagefindInstance {
  search(term: string | null, options: PagefindOptions): Promise<PagefindResponse>;
  filters(): Promise<RawCounts>;
  mergeIndex(basePath: string, settings: PagefindSettings): Promise<void>;
  destroy(): Promise<void>;
}

export interface PagefindOptions {
  readonly filters?: Record<string, { any: string[] }>;
  readonly sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResponse {
  readonly results: readonly { readonly id: string; data(): Promise<PagefindData> }[];
  readonly filters: RawCounts;
}

/** A fragment; `meta.ngay` and `meta.anh` are put there by our indexing. */
export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
