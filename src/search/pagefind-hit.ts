import { dropTitle, parseExcerpt } from './excerpt.ts';
import { splitValue } from './facet-values.ts';
import { markWords } from './mark-words.ts';
import type { PagefindData } from './pagefind-api.ts';
import type { Hit } from './types.ts';

/** What is shown of a fragment that Pagefind found for `text`. */
export function toHit(data: PagefindData, text: string): Hit {
  const title = data.meta['title'] ?? data.url;
  const section = data.filters['chuyen-muc']?.[0];
  const date = data.meta['ngay'];
  const image = data.meta['anh'];
  return {
    url: data.url,
    title: markWords(title, text),
    excerpt: dropTitle(parseExcerpt(data.excerpt), title),
    authors: (data.filters['tac-gia'] ?? []).map((value) => splitValue(value).label),
    ...(section ? { section: splitValue(section).label } : {}),
    ...(date ? { date } : {}),
    ...(image ? { image } : {}),
  };
}
