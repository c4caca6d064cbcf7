// @ts-check

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { expectedPages } from './src/data/expected-pages.ts';
import { newsroom } from './src/integrations/newsroom.ts';
import { plainDynamicImport } from './src/integrations/plain-dynamic-import.ts';
import { markdownPlugins } from './src/markdown/index.ts';
import { readPicture } from './src/pictures/read.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env, process.cwd(), Date.now);
const { base, siteUrl } = settings;

export default defineConfig({
  site: siteUrl,
  base,
  outDir: settings.outDir,
  cacheDir: process.env.ASTRO_CACHE_DIR ?? `${settings.cacheDir}/astro`,
  trailingSlash: 'always',
  server: { host: settings.host, port: settings.port },
  // Astro's default glues words across line breaks around inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      ...markdownPlugins({ base, siteUrl, readPicture }),
    }),
  },
  integrations: [
    mdx(),
    newsroom({
      ...settings,
      expectedPages: () => expectedPages(settings.contentDir, settings.now),
    }),
  ],
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainDynamicImport()] },
});
