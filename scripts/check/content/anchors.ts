import { addresses } from '../../../src/text/addresses.ts';
import { slugify } from '../../../src/text/slug.ts';
import type { Article, Content, MarkdownFile } from './types.ts';

/** What the layouts have on every page, and on that of an article. */
const ON_EVERY_PAGE = ['noi-dung'];
const ON_ARTICLES = ['lien-quan'];

/** The ids of the headings of a text, as src/markdown/headings.ts makes them. */
export function headingIds({ body }: MarkdownFile): string[] {
  const taken = new Map<string, number>();
  return body.headings.map(({ anchor }) => {
    const stem = `muc-${slugify(anchor) || 'khong-ten'}`;
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return count === 1 ? stem : `${stem}--${count}`;
  });
}

/** Everything on the page of a text that a link can lead to after `#`. */
export function anchorsOf(markdown: MarkdownFile): Set<string> {
  const notes = [...markdown.body.footnotes.defined.keys()].flatMap((label) => {
    const id = encodeURI(label.toLowerCase());
    return [`fn-${id}`, `fnref-${id}`, 'footnote-label'];
  });
  const isArticle = 'yearFolder' in markdown;
  return new Set([
    ...headingIds(markdown),
    ...notes,
    ...ON_EVERY_PAGE,
    ...(isArticle ? ON_ARTICLES : []),
    ...(isArticle && hasCorrections(markdown) ? ['dinh-chinh'] : []),
  ]);
}

function hasCorrections({ front }: MarkdownFile): boolean {
  const { data } = front;
  return typeof data === 'object' && data !== null && 'corrections' in data;
}

/** The texts that stand at an address of their own, by it. */
export function textsByAddress(content: Content): Map<string, MarkdownFile> {
  const texts = new Map<string, MarkdownFile>();
  for (const page of content.pages) {
    texts.set(addresses.page(page.path.replace(/^pages\//, '').replace(/\.mdx?$/, '')), page);
  }
  for (const article of content.articles as Article[]) {
    if (article.address) texts.set(article.address, article);
  }
  return texts;
}
