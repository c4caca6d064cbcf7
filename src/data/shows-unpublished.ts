declare const SHOWS_UNPUBLISHED: boolean | undefined;

/**
 * Whether articles that are not published have pages all the same. Only the integration of scripts/dev.ts
 * defines the name, so no build can, whatever its environment. (`import.meta.env.DEV` will not do: Astro
 * takes it from a variable called DEV where there is one, and Vitest, for one, sets that.)
 */
export const showsUnpublished = typeof SHOWS_UNPUBLISHED !== 'undefined' && SHOWS_UNPUBLISHED;
