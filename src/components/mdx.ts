import type { articleComponentNames, pageComponentNames } from '../markdown/components.ts';
import Callout from './Callout.astro';
import Gallery from './Gallery.astro';
import Owner from './Owner.astro';
import Quote from './Quote.astro';
import Video from './Video.astro';

type Components<Names extends readonly string[]> = Readonly<
  Record<Names[number], (...args: never[]) => unknown>
>;

/** What stands behind the names; a name without a component, or the reverse, does not compile. */
export const articleComponents = { Callout, Quote, Gallery, Video } satisfies Components<
  typeof articleComponentNames
>;

export const pageComponents = { ...articleComponents, Owner } satisfies Components<
  typeof pageComponentNames
>;
