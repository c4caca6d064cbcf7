import { noNetworkPage, pageResponse, withSource } from './device-page.ts';
import { keptResponse } from './kept.ts';
import { listAsSearch } from './list-as-search.ts';
import { type Editions, firstOf } from './open-editions.ts';
import type { Shelves } from './store.ts';
import { within } from './within.ts';

/** A page that the device has is not waited for any longer. */
export const patienceMs = 3_000;
/** Nor is one that it does not have: so long does nobody look at an empty window. */
export const longestMs = 15_000;

const searchPage = 'tim-kiem/';
const noNetwork = 'mat-mang/';

/**
 * The answer to a navigation. The network's, if it comes in time and the server is well; else the
 * device's page; else whatever the network still says; else a search that shows what the page would
 * list; else a page that says that there is no network.
 *
 * @param network - the network's answer; undefined when there is none.
 * @param url - of the request.
 * @param path - relative to the base path.
 */
export async function answerPage(
  place: Shelves,
  editions: Editions,
  network: Promise<Response | undefined>,
  url: string,
  path: string,
): Promise<Response> {
  const soon = await within(network, patienceMs);
  if (soon && soon.status < 500) return soon;
  // The record may have changed since the last request, by another worker or the browser itself.
  editions.forget();
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const page = await devicePage(place, editions, folder);
  if (page) return folder === path ? page : redirect(url, place.base + folder);
  const late = soon ?? (await within(network, longestMs - patienceMs));
  if (late) return late;
  const all = await editions.get();
  const query = listAsSearch(folder);
  const canSearch = query && (await firstOf(all, ({ reader }) => reader.page(searchPage)));
  if (canSearch) return redirect(url, `${place.base}${searchPage}?${query}`);
  const sorry = await firstOf(all, ({ reader }) => reader.page(noNetwork));
  return sorry ? pageResponse(sorry, 503) : noNetworkPage();
}

/** Of the active edition; saved or opened by the reader; of a former edition. */
async function devicePage(
  place: Shelves,
  editions: Editions,
  path: string,
): Promise<Response | undefined> {
  const [active, ...previous] = await editions.get();
  const read = (some: typeof previous) =>
    firstOf(some, async ({ reader, at }) => {
      const html = await reader.page(path);
      return html === undefined ? undefined : { html, at };
    });
  const page =
    (await read(active ? [active] : [])) ?? (await keptPage(place, path)) ?? (await read(previous));
  return page && pageResponse(withSource(page.html, page.at, place.base));
}

async function keptPage(place: Shelves, path: string) {
  const kept = await keptResponse(place, path);
  return kept && { html: await kept.text(), at: Date.parse(kept.headers.get('Date') ?? '') };
}

function redirect(from: string, to: string): Response {
  return Response.redirect(new URL(to, from), 302);
}
