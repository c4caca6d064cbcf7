import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { type Picture, safeStem } from '../../pictures/names.ts';
import { markdownPlugins } from '../index.ts';

/** The article that all samples pretend to be. */
export const ARTICLE_PATH = '/content/articles/2026/bai-mau/index.md';

/** Renders an article's body through Astro's own processor with our list of plugins, as astro.config.mjs does. */
export async function renderMarkdown(markdown: string, base = '/'): Promise<string> {
  const siteUrl = 'https://tin.example';
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    ...markdownPlugins({ base, siteUrl, readPicture: pictureFromName }),
  });
  const { code } = await processor.render(markdown, { fileURL: pathToFileURL(ARTICLE_PATH) });
  return code;
}

/**
 * A picture invented from its file name: `bia-1200x800.jpg` is 1200 pixels wide and 800 high.
 * A name without a size is a file that does not exist.
 */
export async function pictureFromName(path: string): Promise<Picture> {
  const name = basename(path);
  const [, width, height] = /-(\d+)x(\d+)\.\w+$/.exec(name) ?? [];
  if (!width || !height) throw new Error(`ENOENT: ${path}`);
  const kind = name.endsWith('.svg') ? 'svg' : 'raster';
  const [stem, hash] = [safeStem(name), '0123456789'];
  return { path, stem, hash, width: Number(width), height: Number(height), kind };
}
