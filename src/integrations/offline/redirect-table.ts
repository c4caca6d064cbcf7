import { type RedirectTable, redirectsEntry } from '../../offline/edition-reader.ts';
import { listAsSearch } from '../../offline/list-as-search.ts';
import type { PackInput } from './write-packs.ts';

/** An old address, root-relative without the base path, and where it leads; both percent-encoded. */
export interface OldAddress {
  readonly from: string;
  readonly to: string;
}

/** What tells a device where old addresses lead, save those of lists: for these it has the search. */
export function redirectTable(redirects: readonly OldAddress[]): PackInput {
  const table: RedirectTable = redirects
    .map(({ from, to }) => [from.replace(/^\/|\/$/gu, ''), to] as const)
    .filter(([from]) => listAsSearch(`${from}/`) === undefined);
  return { path: redirectsEntry, bytes: Buffer.from(JSON.stringify(table), 'utf8') };
}
