import type { NewsArticleLeaf } from 'schema-dts';
import { cutAtWord } from '../text/cut-at-word.ts';
import type { ArticleFacts, ImageFacts, SiteFacts } from './facts.ts';
import { imageObject } from './image-object.ts';
import { modifiedOf } from './modified.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';

/** Long enough for a summary, short enough not to repeat the article. */
const descriptionLength = 300;

function picturesOf({ cover, card }: ArticleFacts): ImageFacts[] {
  return cover ? [cover, card] : [card];
}

/**
 * An article: https://schema.org/NewsArticle, with what Google asks for
 * (https://developers.google.com/search/docs/appearance/structured-data/article). Corrections are
 * CorrectionComments and count as modifications.
 */
export function newsArticle(facts: SiteFacts, article: ArticleFacts): NewsArticleLeaf {
  const { url, title, corrections = [] } = article;
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#bai`,
    mainEntityOfPage: url,
    url,
    headline: title,
    description: cutAtWord(article.summary, descriptionLength),
    inLanguage: facts.site.language,
    datePublished: article.published.iso,
    dateModified: modifiedOf(article).iso,
    image: picturesOf(article).map(imageObject),
    author: article.authors.map((author) => person(facts, author)),
    publisher: organization(facts),
    articleSection: article.section.name,
    keywords: [...article.tags],
    isAccessibleForFree: true,
    ...(article.wordCount === undefined ? {} : { wordCount: article.wordCount }),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ date, note }) => ({
            '@type': 'CorrectionComment' as const,
            text: note,
            datePublished: date.iso,
          })),
        }),
  };
}
