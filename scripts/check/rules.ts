import { articlePlaces } from './rules/article-places.ts';
import { dataFiles } from './rules/data-files.ts';
import { frontMatter } from './rules/front-matter.ts';
import { futureDates } from './rules/future-dates.ts';
import { internalLinks } from './rules/internal-links.ts';
import { linkSchemes } from './rules/link-schemes.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { oneAddress } from './rules/one-address.ts';
import { pagePlaces } from './rules/page-places.ts';
import { pictures } from './rules/pictures.ts';
import { rawHtml } from './rules/raw-html.ts';
import { readableFiles } from './rules/readable-files.ts';
import { redirects } from './rules/redirects.ts';
import { references } from './rules/references.ts';
import { tagSpelling } from './rules/tag-spelling.ts';
import type { Rule } from './types.ts';

/** Everything that is asked of the content, from the single file to the site as a whole. */
export const rules: readonly Rule[] = [
  readableFiles,
  dataFiles,
  frontMatter,
  futureDates,
  articlePlaces,
  pagePlaces,
  oneAddress,
  references,
  tagSpelling,
  rawHtml,
  mdxSyntax,
  linkSchemes,
  internalLinks,
  pictures,
  redirects,
];
