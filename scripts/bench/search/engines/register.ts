import type { EngineName, EngineWindow, Search } from './engine.ts';

/** In the page: makes an engine known under its name. */
export function register(name: EngineName, search: Search): void {
  const page = window as unknown as EngineWindow;
  Object.assign(page, { searches: { ...page.searches, [name]: search } });
}
