import { slugify } from '../../src/text/slug.ts';
import type { KnownArticle, Named } from './site-facts.ts';

/** A proposal and the words of the title that speak for it. */
export type Proposal<T> = { value: T; because: string[] };

/** A tag needs one word of the title that belongs to it alone, or several that mostly do. */
const ENOUGH_FOR_TAG = 1;
const MOST_TAGS = 3;

/**
 * The section that a title's words occur in. Each word that older titles and tags know has one vote,
 * shared out among the sections by how many of the articles with that word they hold: «của» votes for
 * all alike, «lũ» for one. A section's name votes for it, too. Of equals the first in the menu wins.
 */
export function proposeSection(
  title: string,
  sections: readonly Named[],
  articles: readonly KnownArticle[],
): Proposal<string> | undefined {
  const named = sections.map(({ id, name }) => ({ words: words(name), votesFor: [id] }));
  const known = articles.map((article) => ({
    words: wordsOf(article),
    votesFor: [article.section],
  }));
  const ids = new Set(sections.map(({ id }) => id));
  const [best] = tally(title, [...named, ...known]).filter(({ value }) => ids.has(value));
  return best;
}

/** The tags that a title's words go with in older articles, best first, by the same vote; at most three. */
export function proposeTags(title: string, articles: readonly KnownArticle[]): Proposal<string[]> {
  const known = articles.map((article) => ({ words: wordsOf(article), votesFor: article.tags }));
  const tagsInTitle = new Set(
    articles.flatMap(({ tags }) => tags).filter((tag) => holds(title, tag)),
  );
  const rank = ({ value, votes }: Tally) => (tagsInTitle.has(value) ? 1_000 : 0) + votes;
  const best = tally(title, known)
    .filter(({ value, votes }) => tagsInTitle.has(value) || votes >= ENOUGH_FOR_TAG)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, MOST_TAGS);
  const because = [...new Set(best.flatMap((tag) => tag.because))];
  return { value: best.map(({ value }) => value), because };
}

type Voter = { words: ReadonlySet<string>; votesFor: readonly string[] };
type Tally = { value: string; votes: number; because: string[] };

function tally(title: string, voters: readonly Voter[]): Tally[] {
  const results = new Map<string, Tally>();
  for (const word of words(title)) {
    const holders = voters.filter((voter) => voter.words.has(word));
    for (const value of new Set(holders.flatMap(({ votesFor }) => votesFor))) {
      const share = holders.filter(({ votesFor }) => votesFor.includes(value)).length;
      const vote = share / holders.length;
      const result = results.get(value) ?? { value, votes: 0, because: [] };
      result.votes += vote;
      if (vote > 1 / 2) result.because.push(word);
      results.set(value, result);
    }
  }
  return [...results.values()].toSorted((a, b) => b.votes - a.votes);
}

function wordsOf({ title, tags }: KnownArticle): Set<string> {
  return words([title, ...tags].join(' '));
}

function words(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}

/** Whether a title names a tag in whole words, marks aside. */
function holds(title: string, tag: string): boolean {
  return `-${slugify(title)}-`.includes(`-${slugify(tag)}-`);
}
