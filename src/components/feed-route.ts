import { siteData } from '../data/site-data.ts';
import type { SectionView } from '../data/views.ts';
import type { Feed } from '../feeds/index.ts';
import { feedOf } from './feed.ts';

/** A static endpoint that serves one format of the site's feed or, with `section` in its props, a section's. */
export function feedRoute(write: (feed: Feed) => string, type: string) {
  return async ({ props }: { props: { section?: SectionView } }): Promise<Response> =>
    new Response(write(await feedOf(props.section)), {
      headers: { 'Content-Type': `${type}; charset=utf-8` },
    });
}

/** `getStaticPaths` of the sections' feeds. */
export async function sectionPaths() {
  const { sections } = await siteData();
  return sections.map((section) => ({ params: { id: section.id }, props: { section } }));
}
