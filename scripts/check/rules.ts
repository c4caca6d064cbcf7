import { languageRules } from './language/index.ts';
import { anchors } from './rules/anchors.ts';
import { articlePlaces } from './rules/article-places.ts';
import { dataFiles } from './rules/data-files.ts';
import { fileNames } from './rules/file-names.ts';
import { finalNewline } from './rules/final-newline.ts';
import { footnotes } from './rules/footnotes.ts';
import { frontMatter } from './rules/front-matter.ts';
import { futureDates } from './rules/future-dates.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { imageNames } from './rules/image-names.ts';
import { internalLinks } from './rules/internal-links.ts';
import { legacyEncodings } from './rules/legacy-encoding.ts';
import { linkSchemes } from './rules/link-schemes.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { mixedScripts } from './rules/mixed-scripts.ts';
import { nfc } from './rules/nfc.ts';
import { oneAddress } from './rules/one-address.ts';
import { oneTitle } from './rules/one-title.ts';
import { pagePlaces } from './rules/page-places.ts';
import { pairedHtml } from './rules/paired-html.ts';
import { pictures } from './rules/pictures.ts';
import { rawHtml } from './rules/raw-html.ts';
import { readableFiles } from './rules/readable-files.ts';
import { redirects } from './rules/redirects.ts';
import { references } from './rules/references.ts';
import { tagSpelling } from './rules/tag-spelling.ts';
import { textRule } from './text/text-rule.ts';
import type { Rule } from './types.ts';

/**
 * Everything that is asked of the content, from the single file to the site as a whole. Where mends of
 * two rules touch the same place, the one that stands first here is made first.
 */
export const rules: readonly Rule[] = [
  // Files.
  readableFiles,
  legacyEncodings,
  hiddenCharacters,
  fileNames,
  imageNames,
  // Data and front matter.
  dataFiles,
  frontMatter,
  futureDates,
  references,
  tagSpelling,
  // Places and addresses.
  articlePlaces,
  pagePlaces,
  oneAddress,
  redirects,
  // Markdown.
  rawHtml,
  pairedHtml,
  mdxSyntax,
  oneTitle,
  footnotes,
  linkSchemes,
  internalLinks,
  anchors,
  pictures,
  // The look of the text.
  mixedScripts,
  nfc,
  finalNewline,
  ...languageRules.map(textRule),
];
