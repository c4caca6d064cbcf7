import { addresses } from '../../../src/text/addresses.ts';
import { fold } from '../../../src/text/fold.ts';
import { slugify } from '../../../src/text/slug.ts';
import { makeAuthors } from './authors.ts';
import { makeDates } from './dates.ts';
import { type Document, openDocumentBook } from './documents.ts';
import type { Lexicon } from './lexicon.ts';
import { type Random, randomStream } from './random.ts';
import { pickRelated } from './related.ts';
import { drawSection } from './sections.ts';
import { makeTags, pickTags } from './tags.ts';
import { makeTitle } from './title.ts';
import { makeTopic, type Topic } from './topic.ts';
import { type Draw, zipf } from './weighted.ts';
import { type Term, terms } from './words/abbreviations.ts';

/** What is settled about an article before its text is written, since other articles need it. */
export type Plan = {
  /** From 0, the oldest first. */
  place: number;
  title: string;
  /** As front matter writes it: a day, or a day and a time. */
  date: string;
  slug: string;
  /** Root-relative, without a base path. */
  address: string;
  authors: string[];
  section: string;
  tags: string[];
  topic: Topic;
  /** Documents that it names; the first stands in no other article. */
  documents: Document[];
  terms: Term[];
  /** Older articles to link to. */
  links: Pick<Plan, 'title' | 'address'>[];
};

const DOCUMENT_SHARE = 1 / 3;
const TERM_SHARE = 0.45;
const LONGEST_SLUG = 80;

/** Plans a corpus; articles come in the order of their dates. */
export function makePlans(seed: number, count: number, lexicon: Lexicon): Plan[] {
  const random = randomStream(seed, 'plan');
  const drawAuthor = zipf(
    makeAuthors(seed).map(({ id }) => id),
    3,
  );
  const drawTag = makeTags(random, lexicon, count);
  const drawTerm = zipf(terms, 1);
  const book = openDocumentBook(random);
  const titles = new Set<string>();
  const slugs = new Set<string>();
  const plans: Plan[] = [];
  const byTag = new Map<string, Plan[]>();

  for (const [place, date] of makeDates(random, count).entries()) {
    const tags = pickTags(random, drawTag);
    const topic = makeTopic(random, lexicon, tags);
    const title = distinctTitle(titles, () => makeTitle({ random, lexicon, topic }));
    const slug = distinctSlug(slugs, title);
    const documents = random.chance(DOCUMENT_SHARE)
      ? [book.own(random, Number(date.slice(0, 4))), ...several(random, 2, book.shared)]
      : [];
    const plan: Plan = {
      ...{ place, title, date, slug, tags, topic, documents },
      address: addresses.article({ day: date.slice(0, 10) }, slug),
      authors: makeByline(random, drawAuthor),
      section: drawSection(random),
      terms: random.chance(TERM_SHARE) ? several(random, 2, drawTerm, 1) : [],
      links: pickRelated(random, plans, byTag.get(tags[0] ?? '') ?? []),
    };
    plans.push(plan);
    for (const tag of tags) byTag.set(tag, [...(byTag.get(tag) ?? []).slice(-9), plan]);
  }
  return plans;
}

/** Mostly one author, sometimes two, rarely three. */
function makeByline(random: Random, draw: Draw<string>): string[] {
  const count = random.chance(0.85) ? 1 : random.chance(0.75) ? 2 : 3;
  const authors = new Set<string>();
  while (authors.size < count) authors.add(draw(random));
  return [...authors];
}

/** From `least` to `most` different things. */
function several<T>(random: Random, most: number, draw: Draw<T>, least = 0): T[] {
  const count = random.between(least, most);
  return [...new Set(Array.from({ length: count }, () => draw(random)))];
}

/** No two titles may be alike to someone who types without marks. */
function distinctTitle(taken: Set<string>, make: () => string): string {
  while (true) {
    const title = make();
    const folded = fold(title);
    if (taken.has(folded)) continue;
    taken.add(folded);
    return title;
  }
}

function distinctSlug(taken: Set<string>, title: string): string {
  const whole = slugify(title);
  const slug =
    whole.length > LONGEST_SLUG ? whole.slice(0, whole.lastIndexOf('-', LONGEST_SLUG)) : whole;
  let distinct = slug;
  for (let number = 2; taken.has(distinct); number += 1) distinct = `${slug}-${number}`;
  taken.add(distinct);
  return distinct;
}
