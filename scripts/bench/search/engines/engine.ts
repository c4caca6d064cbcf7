/** What is measured side by side. The names are those of the table and of the page's modules. */
export const engines = ['ours', 'pagefind', 'minisearch'] as const;
export type EngineName = (typeof engines)[number];

/** One value for each engine. */
export type PerEngine<T> = Readonly<Record<EngineName, T>>;

/** Makes one value for each engine. */
export function perEngine<T>(make: (name: EngineName) => T): PerEngine<T> {
  return { ours: make('ours'), pagefind: make('pagefind'), minisearch: make('minisearch') };
}

/** The same for what takes its time: one after another, so that they do not disturb each other. */
export async function oneByOne<T>(make: (name: EngineName) => Promise<T>): Promise<PerEngine<T>> {
  return {
    ours: await make('ours'),
    pagefind: await make('pagefind'),
    minisearch: await make('minisearch'),
  };
}

/** The first ten addresses that an engine finds. Whatever it needs is loaded at the first call. */
export type Search = (text: string) => Promise<readonly string[]>;

/** In the page, each engine by its name once its module has run. */
export interface EngineWindow extends Window {
  readonly searches: Partial<Record<EngineName, Search>>;
}

/** Below the server's root: what only the measurement serves. */
export const benchBase = '/phep-do/';
