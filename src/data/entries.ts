import { type CollectionEntry, getCollection, getEntry } from 'astro:content';

/** The collection entry of a published article, for rendering. @throws Error for any other id. */
export async function articleEntry(id: string): Promise<CollectionEntry<'articles'>> {
  const entry = await getEntry('articles', id);
  if (!entry) throw new Error(`Không có bài «${id}».`);
  return entry;
}

/** The pages that are no articles, sorted by address. */
export async function pageEntries(): Promise<CollectionEntry<'pages'>[]> {
  return (await getCollection('pages')).sort((a, b) => (a.id < b.id ? -1 : 1));
}
