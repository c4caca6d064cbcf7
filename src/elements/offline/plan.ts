import {
  bytesOf,
  type Choice,
  type Manifest,
  type Pack,
  type Span,
  spans,
  wantedPacks,
} from '../../offline/manifest.ts';

/** How far back the reader can take the articles along. */
export interface SpanOffer {
  readonly span: Span;
  /** Articles in it. */
  readonly articles: number;
  /** The year of its oldest article; absent when there is none. */
  readonly since?: string;
  /** Whether it holds every article. */
  readonly isAll: boolean;
}

/** What a year's articles take, in bytes. */
export interface YearSize {
  readonly year: string;
  readonly articles: number;
  readonly text: number;
  readonly pictures: number;
}

/** What a choice takes, in bytes, part by part; the parts make up the total. */
export interface Plan {
  readonly articles: number;
  /** The newest first. Pictures count only when they are chosen. */
  readonly years: readonly YearSize[];
  readonly search: number;
  /** The pages' frames, scripts, fonts and lists. */
  readonly app: number;
  readonly total: number;
}

/**
 * The spans that differ on this site, from the least to the most. The last one holds everything,
 * and is `archive` even where the site has none yet: it is to stay everything when there is one.
 */
export function spanOffers(manifest: Manifest): readonly SpanOffer[] {
  const steps = spans.map((span) => offerOf(manifest, span));
  return steps.filter(({ articles, isAll }, i) =>
    isAll ? i === steps.length - 1 : articles > (steps[i - 1]?.articles ?? 0),
  );
}

/** The offer that a choice comes to: a span that this site has no articles for is the next one. */
export function offerFor(manifest: Manifest, { span }: Choice): SpanOffer | undefined {
  const { articles } = offerOf(manifest, span);
  return spanOffers(manifest).find((offer) => offer.articles === articles);
}

/** What a choice takes, the newest edition taken from nothing. */
export function planOf(manifest: Manifest, choice: Choice): Plan {
  const packs = wantedPacks(manifest, choice);
  const sum = (...kinds: readonly Pack['kind'][]) =>
    bytesOf(packs.filter(({ kind }) => kinds.includes(kind)));
  return {
    articles: articlesIn(packs),
    years: yearsOf(packs),
    search: sum('search'),
    app: sum('shell', 'lists'),
    total: bytesOf(packs),
  };
}

/** What all pictures of a span take. */
export function pictureBytes(manifest: Manifest, span: Span): number {
  const packs = wantedPacks(manifest, { span, pictures: true });
  return bytesOf(packs.filter(({ kind }) => kind === 'pictures'));
}

/** Whether two choices come to the same packs. */
export function isSameChoice(manifest: Manifest, one: Choice, other: Choice): boolean {
  return bytesBeyond(manifest, one, other) === 0 && bytesBeyond(manifest, other, one) === 0;
}

/** What a choice takes more than another that is there already, both of the same edition. */
export function bytesBeyond(manifest: Manifest, choice: Choice, held: Choice): number {
  const there = new Set(wantedPacks(manifest, held).map(({ url }) => url));
  return bytesOf(wantedPacks(manifest, choice).filter(({ url }) => !there.has(url)));
}

/** The choices that take less room than this one, the largest first. */
export function smallerChoices(manifest: Manifest, choice: Choice): readonly Choice[] {
  const size = (each: Choice) => planOf(manifest, each).total;
  const withoutPictures = spanOffers(manifest).map(({ span }) => ({ span, pictures: false }));
  return withoutPictures
    .filter((each) => size(each) < size(choice))
    .sort((a, b) => size(b) - size(a));
}

function offerOf(manifest: Manifest, span: Span): SpanOffer {
  const packs = wantedPacks(manifest, { span, pictures: false });
  const articles = articlesIn(packs);
  const since = yearsOf(packs).at(-1)?.year;
  return {
    span,
    articles,
    isAll: articles === articlesIn(wantedPacks(manifest, { span: 'archive', pictures: false })),
    ...(since !== undefined && { since }),
  };
}

function articlesIn(packs: readonly Pack[]): number {
  return packs.reduce((sum, { articles }) => sum + articles, 0);
}

function yearsOf(packs: readonly Pack[]): readonly YearSize[] {
  const ofYears = packs.filter(({ kind }) => kind === 'pages' || kind === 'pictures');
  const years = [...new Set(ofYears.map(({ year = '' }) => year))].sort().reverse();
  return years.map((year) => {
    const own = ofYears.filter((pack) => pack.year === year);
    return {
      year,
      articles: articlesIn(own),
      text: bytesOf(own.filter(({ kind }) => kind === 'pages')),
      pictures: bytesOf(own.filter(({ kind }) => kind === 'pictures')),
    };
  });
}
