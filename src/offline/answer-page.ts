import { noNetworkPage, pageResponse, withSource } from './device-page.ts';
import { keptResponse } from './kept.ts';
import { type Editions, firstOf } from './open-editions.ts';
import { longestMs, type Patience, patienceMs } from './patience.ts';
import type { Shelves } from './store.ts';
import type { Upkeep } from './upkeep.ts';
import { within } from './within.ts';

const searchPage = 'tim-kiem/';
const noNetwork = 'mat-mang/';

interface PageParts extends Shelves {
  readonly upkeep: () => Pick<Upkeep, 'listAsSearch'>;
}

/**
 * The answer to a navigation. The network's, if it comes in time and the server is well; else the
 * device's page, or the one that an old address leads to; else whatever the network still says; else
 * a search that shows what the page would list; else a page that says that there is no network.
 *
 * @param network - the network's answer; undefined when there is none.
 * @param url - of the request.
 * @param path - relative to the base path.
 */
export async function answerPage(
  place: PageParts,
  editions: Editions,
  patient: Patience,
  network: Promise<Response | undefined>,
  url: string,
  path: string,
): Promise<Response> {
  const soon = await patient(network);
  if (soon && soon.status < 500) return soon;
  // The record may have changed since the last request, by another worker or the browser itself.
  editions.forget();
  const own = path.replace(/(^|\/)index\.html$/u, '$1').replace(/(?<!\.html|\/|^)$/u, '/');
  const page = await devicePage(place, editions, own);
  if (page) return own === path ? page : redirect(url, place.base + own + new URL(url).search);
  const all = await editions.get();
  const target = await firstOf(all, ({ reader }) => reader.redirect(path));
  if (target) return redirect(url, target);
  const late = soon ?? (await within(network, longestMs - patienceMs));
  if (late) return late;
  const ownPage = (name: string) => firstOf(all, ({ reader }) => reader.page(name));
  const query = place.upkeep().listAsSearch(own);
  if (query && (await ownPage(searchPage))) {
    return redirect(url, `${place.base}${searchPage}?${query}`);
  }
  const sorry = await ownPage(noNetwork);
  return sorry ? pageResponse(sorry, 503) : noNetworkPage();
}

/** The active edition's, unless a later one was saved or opened by the reader; of a former edition. */
async function devicePage(
  place: Shelves,
  editions: Editions,
  path: string,
): Promise<Response | undefined> {
  const all = await editions.get();
  const read = (some: typeof all) =>
    firstOf(some, async ({ reader, at }) => {
      const html = await reader.page(path);
      return html === undefined ? undefined : { html, at };
    });
  const kept = await keptPage(place, path);
  const newest = await read(all.slice(0, 1));
  const page = newest && !(kept && kept.at > newest.at) ? newest : (kept ?? (await read(all)));
  return page && pageResponse(withSource(page.html, page.at, place.base, path));
}

async function keptPage(place: Shelves, path: string) {
  const kept = await keptResponse(place, path);
  return kept && { html: await kept.text(), at: Date.parse(kept.headers.get('Date') ?? '') };
}

function redirect(from: string, to: string): Response {
  return Response.redirect(new URL(to, from), 302);
}
