/**
 * Who may import whom, beside each part's own files. A part is a folder of src, a file that stands
 * there alone, Astro's configuration, or `scripts`. An entry is
 * - a part (`text`) or a path in one (`cards/card-facts.ts`),
 * - an npm package, of which every module may be imported (`zod`),
 * - a module of Node or Astro (`node:path`), or all of them (`node:`);
 * - `type …`: its types alone; `…?url`: its address alone.
 */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  'site.ts': [],
  'settings.ts': ['site.ts', 'node:path'],
  styles: [],

  schemas: ['text', 'zod'],
  pictures: ['text', 'node:', 'sharp'],
  cards: ['text', 'node:', 'satori', 'sharp'],
  markdown: [
    ...['text', 'pictures/names.ts', 'pictures/sources.ts', 'node:path', 'yaml', 'remark-gfm'],
    ...['unist-util-visit', 'hast-util-to-string', 'type hast', 'type mdast', 'type vfile'],
    ...['type @astrojs/markdown-remark', 'type mdast-util-mdx-jsx'],
  ],
  feeds: [
    ...['text', 'site.ts', 'type schemas', 'feedsmith', 'type hast'],
    ...['hast-util-from-html', 'hast-util-to-html'],
  ],
  seo: ['text', 'site.ts', 'type schemas', 'type schema-dts'],

  // These reach the browser: nothing of Node, Astro or zod.
  search: ['text', 'fflate'],
  offline: ['text'],
  elements: ['search', 'offline', 'text', 'styles?url'],

  data: [
    ...['schemas', 'text', 'markdown', 'pictures', 'settings.ts', 'site.ts'],
    ...[
      'offline/generations.ts',
      'astro:content',
      'astro/loaders',
      'node:fs/promises',
      'node:path',
      'zod',
    ],
  ],
  'content.config.ts': ['data', 'schemas', 'astro:content', 'node:path'],

  components: [
    ...['data', 'feeds', 'seo', 'text', 'elements', 'site.ts', 'styles', 'pictures/names.ts'],
    ...['pictures/sources.ts', 'cards/card-facts.ts', 'cards/card-name.ts', 'type markdown'],
    // An MDX article's full text, for the feeds.
    ...['astro:content', 'astro:container', 'astro/container', '@astrojs/mdx', 'type astro'],
  ],
  layouts: [
    ...['components', 'data', 'feeds', 'seo', 'text', 'elements', 'site.ts', 'styles'],
    ...['pictures/names.ts', 'pictures/sources.ts', '@fontsource-variable/lora?url', 'type astro'],
  ],
  pages: [
    ...['layouts', 'components', 'data', 'feeds', 'seo', 'text', 'elements', 'site.ts', 'styles'],
    // For `render` alone: Astro finds the styles of an entry through the page that imports it.
    'astro:content',
  ],

  integrations: [
    ...['node:', 'search', 'offline', 'cards', 'pictures', 'site.ts', 'text'],
    ...['type astro', 'htmlparser2', 'pagefind', 'parse5', 'vite', 'yaml'],
  ],
  'astro.config.mjs': [
    ...['data', 'integrations', 'markdown', 'pictures', 'settings.ts'],
    ...['astro', '@astrojs/mdx', '@astrojs/markdown-remark'],
  ],
  scripts: [
    ...['text', 'schemas', 'markdown', 'search', 'offline', 'pictures', 'site.ts', 'settings.ts'],
    ...['node:', 'astro', 'compression', 'send', 'sirv', 'sharp', 'sax', 'yaml', 'zod', 'parse5'],
    ...['htmlparser2', 'unist-util-visit', 'type mdast', 'mdast-util-from-markdown'],
    ...['mdast-util-gfm', 'mdast-util-mdx', 'mdast-util-mdx-jsx', 'micromark-extension-gfm'],
    ...['micromark-extension-mdxjs', 'type vfile-message', 'nspell', 'dictionary-vi'],
    // The site as one archive.
    'fflate',
    // Benchmarks and browser tests.
    ...['lighthouse', 'chrome-launcher', 'playwright-core', 'axe-core', 'vitest', 'subset-font'],
    // The search benchmark: what ours is held against, and what brings it into a page.
    ...['minisearch', 'pagefind', 'vite'],
    // The offline benchmark: what ours is held against.
    'workbox-build',
  ],
};
