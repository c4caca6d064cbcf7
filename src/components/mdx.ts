import Callout from './Callout.astro';
import Owner from './Owner.astro';
import Quote from './Quote.astro';

/** What an MDX article may use without importing it; the checker knows the same names. */
export const articleComponents = { Callout, Quote };

/** Pages, which only editors write, may show the owner block too. */
export const pageComponents = { ...articleComponents, Owner };
