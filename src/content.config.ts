import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { markdownFiles } from './data/markdown-files.ts';
import { sectionEntrySchema } from './data/section-entry.ts';
import { settings } from './data/settings.ts';
import { yamlFolder, yamlList } from './data/yaml-files.ts';
import { articleSchema } from './schemas/article.ts';
import { authorSchema } from './schemas/author.ts';
import { pageSchema } from './schemas/page.ts';

const at = (path: string) => join(settings.contentDir, path);

export const collections = {
  articles: defineCollection({
    loader: markdownFiles(at('articles'), '**/*.{md,mdx}'),
    schema: articleSchema,
  }),
  pages: defineCollection({ loader: markdownFiles(at('pages'), '*.mdx'), schema: pageSchema }),
  authors: defineCollection({ loader: yamlFolder(at('authors')), schema: authorSchema }),
  sections: defineCollection({ loader: yamlList(at('sections.yaml')), schema: sectionEntrySchema }),
};
