import { type Word, wordsOf } from '../text/words.ts';
import type { Fragment } from './archive.ts';
import { type ExcerptSize, excerptOf, type MarkedText, marked } from './excerpt.ts';
import { splitValue } from './facet-values.ts';
import { contentWords } from './fragment-words.ts';
import { matchesOf } from './match-text.ts';
import type { RankedPage } from './rank-pages.ts';
import { hasOtherMarks, isOpenRank } from './ranks.ts';
import type { Hit, SubHit } from './types.ts';
import { textOf } from './wordings.ts';

const excerptSize: ExcerptSize = { lead: 60, length: 220 };
const partSize: ExcerptSize = { lead: 20, length: 90 };
/** Only an article with so many headings, and so long (in UTF-16 units), is shown by its parts. */
const minHeadings = 2;
const minLength = 3000;
const maxParts = 3;

/** What is shown of an article, and how it was found; `base` is the site's base path. */
export function hitOf(fragment: Fragment, { wording, rank }: RankedPage, base: string): Hit {
  // Only what made it a hit is marked: no «hoàng» where the text has «hoa».
  const leniency = { otherMarks: hasOtherMarks(rank), begun: isOpenRank(rank) };
  const find = (words: readonly Word[]) => matchesOf(words, wording, leniency);
  const { url, content, meta, filters } = fragment;
  const section = filters['chuyen-muc']?.[0];
  const { title = url, ngay: date, anh: image } = meta;
  const address = base + url.replace(/^\//u, '');
  const own = contentWords(fragment);
  const text = { text: content, words: own, matches: find(own) };
  return {
    url: address,
    query: textOf(wording),
    title: markedTitle(title, find),
    excerpt: excerptOf(text, excerptSize),
    parts: wording.words.length > 0 ? partsOf(fragment, text, find, address) : [],
    authors: (filters['tac-gia'] ?? []).map((value) => splitValue(value).label),
    ...(section ? { section: splitValue(section).label } : {}),
    ...(date ? { date } : {}),
    ...(image ? { image } : {}),
  };
}

type Find = (words: readonly Word[]) => MarkedText['matches'];

function markedTitle(text: string, find: Find) {
  const words = wordsOf(text);
  return marked({ text, words, matches: find(words) });
}

/** The parts of a long article in which the query stands, those with most of it, in their order. */
function partsOf(
  { content, anchors }: Fragment,
  text: MarkedText,
  find: Find,
  address: string,
): readonly SubHit[] {
  if (anchors.length < minHeadings || content.length < minLength) return [];
  const parts = anchors.map((anchor, i) => {
    const end = anchors[i + 1]?.location ?? content.length;
    const count = text.matches.filter(
      ({ start }) => start >= anchor.location && start < end,
    ).length;
    return { anchor, count, end };
  });
  const best = parts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, maxParts);
  return parts
    .filter((part) => best.includes(part))
    .map(({ anchor: { id, text: heading, location }, end }) => {
      const from = location + heading.length + 1;
      return {
        url: `${address}#${id}`,
        title: markedTitle(heading, find),
        excerpt: excerptOf(text, partSize, Math.min(from, end), end),
      };
    });
}
