import { wordsOf } from '../text/words.ts';
import type { Fragment } from './archive.ts';
import { excerptOf, marked } from './excerpt.ts';
import { splitValue } from './facet-values.ts';
import { matchesOf } from './match-text.ts';
import type { Hit, SubHit } from './types.ts';
import type { QueryWord } from './wordings.ts';

/** Only an article with so many headings, and so long (in UTF-16 units), is shown by its parts. */
const minHeadings = 2;
const minLength = 3000;
const maxParts = 3;

/** What is shown of an article; `base` is the site's base path. */
export function hitOf(fragment: Fragment, words: readonly QueryWord[], base: string): Hit {
  const { url, content, meta, filters } = fragment;
  const section = filters['chuyen-muc']?.[0];
  const { title = url, ngay: date, anh: image } = meta;
  const address = base + url.replace(/^\//u, '');
  return {
    url: address,
    title: marked(title, words),
    excerpt: excerptOf(content, words),
    parts: words.length > 0 ? partsOf(fragment, words, address) : [],
    authors: (filters['tac-gia'] ?? []).map((value) => splitValue(value).label),
    ...(section ? { section: splitValue(section).label } : {}),
    ...(date ? { date } : {}),
    ...(image ? { image } : {}),
  };
}

/** The parts of a long article in which the query stands, those with most of it, in their order. */
function partsOf(
  { content, anchors }: Fragment,
  words: readonly QueryWord[],
  address: string,
): readonly SubHit[] {
  if (anchors.length < minHeadings || content.length < minLength) return [];
  const matches = matchesOf(wordsOf(content), words);
  const parts = anchors.map((anchor, i) => {
    const end = anchors[i + 1]?.location ?? content.length;
    const count = matches.filter(({ start }) => start >= anchor.location && start < end).length;
    const text = content.slice(anchor.location + anchor.text.length, end).trim();
    return { anchor, count, text };
  });
  const best = parts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, maxParts);
  return parts
    .filter((part) => best.includes(part))
    .map(({ anchor, text }) => ({
      url: `${address}#${anchor.id}`,
      title: marked(anchor.text, words),
      excerpt: excerptOf(text, words),
    }));
}
