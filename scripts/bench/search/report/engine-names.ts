import type { PerEngine } from '../engines/engine.ts';

/** How the engines are called in what is printed. */
export const engineNames: PerEngine<string> = {
  ours: 'ta',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
};
