import { dayAfter } from './dates.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { type Narrator, plainSentence } from './sentence.ts';

const SUMMARY_SHARE = 0.6;
const UPDATED_SHARE = 0.06;
const POSTED_BY_SHARE = 0.3;

/** The front matter of an article, with its fences. `posters` are ids of authors who post for others. */
export function makeFrontMatter(
  random: Random,
  plan: Plan,
  narrator: Narrator,
  posters: readonly string[],
): string {
  const { title, date, authors, section, tags } = plan;
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    `author: ${authors.length === 1 ? authors[0] : flowList(authors)}`,
    `section: ${section}`,
    `tags: ${flowList(tags)}`,
  ];
  if (random.chance(POSTED_BY_SHARE)) lines.push(`postedBy: ${random.pick(posters)}`);
  if (random.chance(SUMMARY_SHARE))
    lines.push(`summary: ${JSON.stringify(plainSentence(narrator))}`);
  if (random.chance(UPDATED_SHARE)) lines.push(`updated: ${dayAfter(date, random.between(1, 60))}`);
  return `---\n${lines.join('\n')}\n---`;
}

function flowList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}
