import { percentage, quantity, writtenDay } from './numbers.ts';
import { makeBody, makePerson, makePlace, type Person } from './people.ts';
import type { Plan } from './plan.ts';
import { capitalised, clause, longWord, type Voice } from './prose.ts';
import type { Random } from './random.ts';
import { closings, openers } from './words/phrases.ts';

/** The voice of one article, with what its sentences mention. */
export type Narrator = Voice & {
  year: number;
  cast: Person[];
  documents: Plan['documents'];
  /** Terms of the glossary in the form that this article keeps to. */
  terms: string[];
};

/** Half of the articles that use terms of the glossary write them short. */
const SHORT_TERM_SHARE = 0.5;

/** The narrator of a planned article. */
export function makeNarrator(random: Random, voice: Voice, plan: Plan): Narrator {
  const isShort = random.chance(SHORT_TERM_SHARE);
  return {
    ...voice,
    year: Number(plan.date.slice(0, 4)),
    cast: random.chance(0.6)
      ? Array.from({ length: random.between(1, 3) }, () => makePerson(random))
      : [],
    documents: plan.documents,
    terms: plan.terms.map(({ short, full }) => (isShort ? short : full)),
  };
}

/** Any sentence: mostly plain prose, now and then with a person, a document, a term or a number. */
export function sentence(narrator: Narrator): string {
  const { random, cast, documents, terms } = narrator;
  const roll = random.below(100);
  if (roll < 8 && cast.length > 0) return personSentence(narrator);
  if (roll >= 8 && roll < 14 && documents.length > 0) return documentSentence(narrator);
  if (roll >= 14 && roll < 30 && terms.length > 0) return termSentence(narrator);
  if (roll >= 30 && roll < 38) return numberSentence(narrator);
  return plainSentence(narrator);
}

/** Names a document of the article; `which` counts from 0, and any is taken without it. */
export function documentSentence(narrator: Narrator, which?: number): string {
  const { random, documents, year } = narrator;
  const { kind, number } = documents[which ?? random.below(documents.length)] ?? {
    kind: '',
    number: '',
  };
  const day = writtenDay(random, random.between(Math.max(2000, year - 3), year));
  const opener = random.pick(['Thực hiện', 'Căn cứ', 'Triển khai', 'Theo']);
  return `${opener} ${kind} ${number} ${day}, ${run(narrator, 10, 20)}.`;
}

/** Names one of the article's terms of the glossary. */
export function termSentence(narrator: Narrator): string {
  const { random, terms } = narrator;
  return `${capitalised(run(narrator, 5, 12))} ${random.pick(terms)} ${run(narrator, 6, 14)}.`;
}

/** Prose alone, of about 8 to 34 syllables. */
export function plainSentence(narrator: Narrator): string {
  const { random } = narrator;
  const parts = [run(narrator, 8, 18)];
  if (random.chance(0.15)) parts.unshift(random.pick(openers));
  if (random.chance(0.45)) parts.push(run(narrator, 5, 14));
  const closing = random.chance(0.12) ? ` ${random.pick(closings)}` : '';
  return `${capitalised(parts.join(', '))}${closing}.`;
}

/** Names a person in full with a body, or as newspapers do once someone is known: `ông An`. */
function personSentence(narrator: Narrator): string {
  const { random, cast } = narrator;
  const { titled, short, role } = random.pick(cast);
  const body = makeBody(random, longWord(narrator));
  const said = random.pick(['cho biết', 'cho rằng', 'nhấn mạnh', 'khẳng định', 'đề nghị']);
  return random.chance(0.6)
    ? `${titled}, ${role} ${body}, ${said} ${run(narrator, 10, 20)}.`
    : `${capitalised(short)} ${said} ${run(narrator, 10, 20)}.`;
}

function numberSentence(narrator: Narrator): string {
  const { random, year } = narrator;
  const place = random.chance(0.3) ? ` tại ${makePlace(random)}` : '';
  const since = `so với năm ${random.between(year - 6, year - 1)}`;
  return `${capitalised(run(narrator, 6, 14))}${place} khoảng ${quantity(random)}, tăng ${percentage(random)} ${since}.`;
}

function run(narrator: Narrator, low: number, high: number): string {
  return clause(narrator, narrator.random.between(low, high));
}
