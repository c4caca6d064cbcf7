import { withBase } from '../text/addresses.ts';
import { settings } from './settings.ts';

/** An address for a page of this build: with the base path. */
export function href(address: string): string {
  return withBase(settings.base, address);
}

/** The same with the site's origin, as machines outside need it. */
export function absolute(address: string): string {
  return settings.siteUrl + href(address);
}
