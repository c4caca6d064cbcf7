import { readFile } from 'node:fs/promises';
import { glob, type Loader } from 'astro/loaders';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { entryId } from '../text/entry-id.ts';

/**
 * Astro's glob loader with two differences. The front matter is read by our own reader, so that a
 * date stays the text that the author wrote until our schema reads it. And an entry that cannot be
 * read or rendered stops the build, where Astro logs it and publishes an empty page.
 */
export function markdownFiles(base: string, pattern: string): Loader {
  const inner = glob({
    base,
    pattern,
    generateId: ({ entry }) => entryId(entry),
  });
  return {
    name: 'markdown-files',
    load: async (context) => {
      const failures: string[] = [];
      let isWatching = false;
      const logger = Object.create(context.logger) as typeof context.logger;
      logger.error = (message) => {
        if (isWatching) context.logger.error(message);
        else failures.push(message);
      };
      await inner.load({
        ...context,
        logger,
        parseData: async (entry) => {
          const { data } = readFrontMatter(await readFile(entry.filePath ?? '', 'utf8'));
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
      });
      isWatching = true;
      if (failures.length > 0) throw new Error(failures.join('\n'));
    },
  };
}
