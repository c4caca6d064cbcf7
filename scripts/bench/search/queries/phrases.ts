import { fold } from '../../../../src/text/fold.ts';
import type { KnownItem, QuerySource } from './query-class.ts';
import { foldedWords, sentencesOf } from './words-of.ts';

/** Draws for each phrase that is wanted before it is taken that there are no more. */
const maxDraws = 40;

/** Four or five words that stand side by side in a sentence of one article only, marks aside. */
export function bodyPhrases(source: QuerySource): KnownItem[] {
  const items = new Map<string, KnownItem>();
  const drawn = phrasesOf(source, 4, 5);
  for (let draw = 0; draw < source.count * maxDraws && items.size < source.count; draw += 1) {
    const text = drawn.next().value;
    const holder = text && source.corpus.soleHolder(text);
    if (holder) items.set(foldedWords(text), { text, url: holder.url });
  }
  return [...items.values()];
}

/** The same, as someone types them who types no marks. */
export function bodyPhrasesWithoutMarks(source: QuerySource): KnownItem[] {
  return bodyPhrases(source).map(({ text, url }) => ({ text: fold(text), url }));
}

/** Words side by side, drawn without end from sentences of articles; '' where a sentence is too short. */
export function* phrasesOf(
  { corpus, random }: Pick<QuerySource, 'corpus' | 'random'>,
  least: number,
  most: number,
): Generator<string, never> {
  for (;;) {
    const { blocks } = random.pick(corpus.articles);
    const size = random.between(least, most);
    const sentence = blocks.length > 0 ? random.pick(sentencesOf(random.pick(blocks))) : [];
    const last = sentence.length - size;
    const start = last < 0 ? 0 : random.between(0, last);
    yield last < 0 ? '' : sentence.slice(start, start + size).join(' ');
  }
}
