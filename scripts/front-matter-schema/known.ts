import { readSite } from '../new/read-site.ts';
import { authorsByUse, usedTags } from '../new/site-facts.ts';
import type { Known } from './json-schema.ts';

/** What a content folder has that articles name, most used first. */
export async function readKnown(contentDir: string): Promise<Known> {
  const site = await readSite(contentDir, 'content');
  return {
    sections: site.sections,
    authors: authorsByUse(site),
    tags: usedTags(site.articles),
  };
}
