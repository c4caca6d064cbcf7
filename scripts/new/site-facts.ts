/** Something an article names by its id: a section or an author. */
export type Named = { id: string; name: string };

/** What of a published or waiting article says where a new one may belong. */
export type KnownArticle = { title: string; section: string; authors: string[]; tags: string[] };

/** What the site has already, as far as a new article depends on it. */
export type SiteFacts = {
  /** In the menu's order. */
  sections: Named[];
  authors: Named[];
  /** Newest years first. */
  articles: KnownArticle[];
  /** Every name an article has, in lower case → the path it stands at, for messages. */
  taken: ReadonlyMap<string, string>;
  /** Old addresses that lead elsewhere. */
  redirected: ReadonlySet<string>;
};

/** The tags in use, most used first; of equals the one that was met first. */
export function usedTags(articles: readonly KnownArticle[]): string[] {
  return byUse(articles.flatMap(({ tags }) => tags));
}

/** The authors, those who wrote most first; the others stay in their order. */
export function authorsByUse({
  authors,
  articles,
}: Pick<SiteFacts, 'authors' | 'articles'>): Named[] {
  const order = byUse(articles.flatMap((article) => article.authors));
  const rank = ({ id }: Named) => (order.includes(id) ? order.indexOf(id) : order.length);
  return authors.toSorted((a, b) => rank(a) - rank(b));
}

function byUse(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
