import { list, paragraph, quote, table } from './blocks.ts';
import type { Figure } from './figures.ts';
import type { Plan } from './plan.ts';
import { clause } from './prose.ts';
import {
  documentSentence,
  type Narrator,
  plainSentence,
  sentence,
  termSentence,
} from './sentence.ts';
import { makeHeading } from './title.ts';

/** From this size in bytes on, an article is divided by headings. */
const HEADINGS_FROM = 3_000;
const FOOTNOTE_SHARE = 0.07;

/** The Markdown under the front matter, of about `bytes` bytes. */
export function makeBody(
  narrator: Narrator,
  plan: Plan,
  figure: Figure | undefined,
  bytes: number,
): string {
  const { random } = narrator;
  const blocks: string[] = [];
  let size = 0;
  const add = (block: string) => {
    blocks.push(block);
    size += Buffer.byteLength(block) + 2;
  };
  for (const block of obligations(narrator, plan)) add(block);
  if (figure) add(figure.markdown);
  const hasFootnote = random.chance(FOOTNOTE_SHARE);
  if (hasFootnote) add(`${plainSentence(narrator)}[^1] ${sentence(narrator)}`);
  while (size < bytes) {
    const needsHeading =
      bytes >= HEADINGS_FROM && random.chance(0.18) && !blocks.at(-1)?.startsWith('#');
    add(needsHeading ? heading(narrator, blocks) : anyBlock(narrator, bytes - size));
  }
  if (blocks.at(-1)?.startsWith('#')) add(sentence(narrator));
  if (hasFootnote) add(`[^1]: ${plainSentence(narrator)}`);
  return blocks.join('\n\n');
}

/** What an article must hold, however short it is: its lead, its documents, its terms, its links. */
function obligations(narrator: Narrator, { documents, links }: Plan): string[] {
  const lead = `${plainSentence(narrator)} ${sentence(narrator)}`;
  const named = documents.map((_, which) => documentSentence(narrator, which));
  const terms = narrator.terms.length > 0 ? [termSentence(narrator)] : [];
  const mentions = [...named, ...terms].map((first) => `${first} ${sentence(narrator)}`);
  return [lead, ...mentions, ...links.map((link) => linkParagraph(narrator, link))];
}

/** Part headings, and under one of them now and then a smaller one. */
function heading(narrator: Narrator, blocks: readonly string[]): string {
  const isUnderOne = blocks.some((block) => block.startsWith('## '));
  return `${isUnderOne && narrator.random.chance(0.25) ? '###' : '##'} ${makeHeading(narrator)}`;
}

function anyBlock(narrator: Narrator, room: number): string {
  const roll = narrator.random.below(100);
  if (room < 500) return sentence(narrator);
  if (roll < 7) return list(narrator);
  if (roll < 12) return quote(narrator);
  if (roll < 15) return table(narrator);
  return paragraph(narrator);
}

/** A sentence with the title of another article, or some words of its own, as the link. */
function linkParagraph(narrator: Narrator, { title, address }: Plan['links'][number]): string {
  const { random } = narrator;
  const link = random.chance(0.5)
    ? `Xem thêm: [${title}](${address}).`
    : `Như [${clause(narrator, random.between(3, 6))}](${address}), ${clause(narrator, random.between(8, 16))}.`;
  return `${sentence(narrator)} ${link}`;
}
