import type { RehypePlugins, RemarkPlugins, RemarkRehype } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import type { Picture } from '../pictures/names.ts';
import { footnotesInVietnamese } from './footnotes.ts';
import { remarkGalleries } from './galleries.ts';
import { rehypeHeadings } from './headings.ts';
import { rehypeLinks } from './links.ts';
import { remarkMdxGuard } from './mdx-guard.ts';
import { remarkPictures } from './pictures.ts';
import { remarkSafeHtml } from './safe-html.ts';
import { rehypeScrollable } from './scrollable.ts';
import { rehypeTaskLists } from './task-lists.ts';
import { remarkVideos } from './videos.ts';

/** What the plugins need to know of the site and the disk. */
export interface MarkdownOptions {
  /** `/` or `/ban-tin/`: put before every root-relative address. */
  readonly base: string;
  readonly siteUrl: string;
  /** Reads a picture file; rejects when there is none. */
  readonly readPicture: (path: string) => Promise<Picture>;
}

export interface MarkdownPlugins {
  readonly remarkPlugins: RemarkPlugins;
  readonly remarkRehype: RemarkRehype;
  readonly rehypePlugins: RehypePlugins;
}

/** The one ordered list of plugins, for Astro, the tests and whoever else renders an article. */
export function markdownPlugins(options: MarkdownOptions): MarkdownPlugins {
  return {
    remarkPlugins: [
      [remarkGfm, { singleTilde: false }],
      remarkMdxGuard,
      remarkSafeHtml,
      remarkGalleries,
      [remarkVideos, options],
      [remarkPictures, options],
    ],
    remarkRehype: footnotesInVietnamese,
    rehypePlugins: [rehypeHeadings, [rehypeLinks, options], rehypeScrollable, rehypeTaskLists],
  };
}
