/** A site of articles has none from before; so that «from this day on» means all of them. */
const firstDay = '1970-01-01';

/**
 * The search that shows what a list shows, where the list itself is not on the device: the query
 * string for the search page (see search/url-state.ts), the newest articles first.
 *
 * @param path - relative to the base path, percent-encoded: `the/nuoc/trang/2/`.
 * @returns undefined when it is not a list's address.
 */
export function listAsSearch(path: string): string | undefined {
  const query = queryOf(path.replace(/trang\/\d+\/$/u, ''));
  return query && `${query}&sap-xep=moi-nhat`;
}

function queryOf(list: string): string | undefined {
  // What means something else in a query is in no id.
  const [, facet, id] = /^(the|chuyen-muc|tac-gia)\/([^/&+]+)\/$/u.exec(list) ?? [];
  if (facet) return `${facet}=${id}`;
  // The year and the month alone lead to the archive too: archive-redirects.ts.
  const [, year, month] = /^(?:luu-tru\/)?(\d{4})\/(?:(0[1-9]|1[0-2])\/)?$/u.exec(list) ?? [];
  if (year && month) {
    // Day 0 of the next month.
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return `tu=${year}-${month}-01&den=${year}-${month}-${days}`;
  }
  if (year) return `nam=${year}`;
  return /^(?:moi-nhat|luu-tru)\/$/u.test(list) ? `tu=${firstDay}` : undefined;
}
