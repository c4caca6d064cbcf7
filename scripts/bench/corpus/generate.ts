import { makeAuthors } from './authors.ts';
import { makeBody } from './body.ts';
import { type Figure, makeFigure } from './figures.ts';
import { makeFrontMatter } from './front-matter.ts';
import { drawLength } from './length.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { makePlans, type Plan } from './plan.ts';
import { randomStream } from './random.ts';
import { makeNarrator } from './sentence.ts';
import { toNewStyle } from './tone-style.ts';

/** Which corpus: the same three values give the same bytes on every machine. */
export type CorpusOptions = {
  /** How many articles. */
  articles: number;
  /** A whole number of 32 bits. */
  seed: number;
  /** Whether one article of twenty shows a picture; it does unless this is false. */
  pictures?: boolean;
};

/** A generated article. */
export type GeneratedArticle = {
  /** Inside the content folder, with `/`. */
  path: string;
  text: string;
  /** On the site: root-relative, without a base path. */
  address: string;
  /** The shared picture that must lie beside it. */
  picture?: string;
};

/** One article in so many places tones as in «hoà»; all others as in «hòa». */
const NEW_STYLE_SHARE = 0.2;
/** An article may lie in a folder of its own without a picture. */
const FOLDER_SHARE = 0.05;

/** The articles of a corpus, the oldest first. Reads nothing and remembers nothing between calls. */
export function* generateArticles({
  articles,
  seed,
  pictures = true,
}: CorpusOptions): Generator<GeneratedArticle> {
  const lexicon = makeLexicon(seed);
  const posters = makeAuthors(seed)
    .slice(0, 6)
    .map(({ id }) => id);
  for (const plan of makePlans(seed, articles, lexicon)) {
    yield writeArticle(seed, plan, lexicon, posters, pictures);
  }
}

function writeArticle(
  seed: number,
  plan: Plan,
  lexicon: Lexicon,
  posters: readonly string[],
  pictures: boolean,
): GeneratedArticle {
  const stream = (name: string) => randomStream(seed, `${name} ${plan.place}`);
  const { topic } = plan;
  const random = stream('text');
  const narrator = makeNarrator(random, { random, lexicon, topic }, plan);
  // A stream of its own: without pictures every other word of the corpus stays the same.
  const figure = makeFigure({ random: stream('figure'), lexicon, topic });
  const shown: Figure | undefined = pictures ? figure : undefined;
  const isFolder = figure !== undefined || random.chance(FOLDER_SHARE);
  const front = makeFrontMatter(random, plan, narrator, posters);
  const room = drawLength(random) - Buffer.byteLength(front);
  const written = `${front}\n\n${makeBody(narrator, plan, shown, room)}\n`;
  return {
    address: plan.address,
    path: `articles/${plan.date.slice(0, 4)}/${plan.slug}${isFolder ? '/index.md' : '.md'}`,
    text: random.chance(NEW_STYLE_SHARE) ? toNewStyle(written) : written,
    ...(shown && { picture: shown.file }),
  };
}
