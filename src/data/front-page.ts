import { type FrontPage, frontPageOf } from './front-page-of.ts';
import { siteData } from './site-data.ts';

/** The front page of this build. */
export async function frontPage(): Promise<FrontPage> {
  const { articles, sections } = await siteData();
  return frontPageOf(articles, sections);
}
