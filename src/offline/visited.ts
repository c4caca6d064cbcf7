import { isFile, isHtml } from './file-response.ts';
import { openStore, type Place, pathsIn } from './store.ts';

/** Pages that are kept because they were opened; of the files that they loaded, as many in a folder. */
export const mostVisited = 60;

/**
 * The HTML, when this is the page of the address and not, say, a login page of somebody's network: it
 * names the address as its canonical one.
 */
export async function ownPage(response: Response, url: string): Promise<string | undefined> {
  if (response.status !== 200 || response.redirected || !isHtml(response)) return undefined;
  const html = await response.text();
  const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/u.exec(html) ?? [];
  const isOwn = URL.canParse(canonical) && new URL(canonical).pathname === new URL(url).pathname;
  return isOwn ? html : undefined;
}

/** Keeps a page that was opened at `url`; the oldest goes. */
export async function keepPage(place: Place, url: string, html: string): Promise<void> {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    Date: new Date(place.device.now()).toUTCString(),
  };
  await keep(place, url, new Response(html, { headers }));
}

/** Keeps a file of a page, unless it is something else in its place. `url`: also from the site's root on. */
export async function keepFile(place: Place, url: string, response: Response): Promise<void> {
  if (response.status === 200 && isFile(response)) await keep(place, url, response);
}

async function keep(place: Place, url: string, response: Response): Promise<void> {
  const { pathname } = new URL(url, 'https://khong-ten.invalid');
  const cache = await openStore(place, 'da-xem');
  // Out and in again, so that the order of what is kept is that of the last visits.
  await cache.delete(pathname);
  await cache.put(pathname, response);
  const group = groupOf(pathname.slice(place.base.length));
  const alike = (await pathsIn(cache, place)).filter((path) => groupOf(path) === group);
  for (const old of alike.slice(0, -mostVisited)) await cache.delete(place.base + old);
}

/** Pages, or the files of one folder. */
function groupOf(path: string): string {
  return path === '' || path.endsWith('/') ? '/' : path.replace(/\/.*/u, '/');
}
