import { pictureNames } from './pictures.ts';
import { capitalised, clause, type Voice } from './prose.ts';

/** A picture in an article: the file beside it and the Markdown that shows it. */
export type Figure = { file: string; markdown: string };

const FIGURE_SHARE = 0.05;

/** A figure with a description and a caption, in one article of twenty. */
export function makeFigure(voice: Voice): Figure | undefined {
  const { random } = voice;
  if (!random.chance(FIGURE_SHARE)) return undefined;
  const file = random.pick(pictureNames);
  const alt = capitalised(clause(voice, random.between(8, 16)));
  const caption = `${capitalised(clause(voice, random.between(6, 14)))}. Hình: Ban biên tập`;
  return { file, markdown: `![${alt}](./${file} "${caption}")` };
}
