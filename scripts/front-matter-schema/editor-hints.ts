import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { articleJsonSchema } from './json-schema.ts';
import { readKnown } from './known.ts';

/**
 * Lets editors with Astro's language server complete and check front matter in Markdown files. Astro
 * writes down which file belongs to which collection, and a JSON Schema of each
 * (https://docs.astro.build/en/reference/experimental-flags/content-intellisense/). Its schema of
 * articles cannot know which sections, authors and tags there are, so ours, which can, takes its place.
 * For the development server alone: a build has no editor beside it.
 */
export function editorHints({ contentDir }: { contentDir: string }): AstroIntegration {
  let schemaFile: URL | undefined;
  return {
    name: 'editor-hints',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ experimental: { contentIntellisense: true } });
      },
      'astro:config:done': ({ config }) => {
        schemaFile = new URL('.astro/collections/articles.schema.json', config.root);
      },
      'astro:server:start': async ({ logger }) => {
        if (!schemaFile) return;
        try {
          const schema = articleJsonSchema(await readKnown(contentDir));
          await writeFile(schemaFile, JSON.stringify(schema));
        } catch (error) {
          // Hints are a comfort; the work goes on without them.
          logger.warn(`Chưa có gợi ý cho phiếu đầu bài: ${(error as Error).message}`);
        }
      },
    },
  };
}
