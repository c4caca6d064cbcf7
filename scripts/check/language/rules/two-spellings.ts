import { findingIn } from '../text/finding.ts';
import type { Variant } from '../text/judge-variants.ts';
import { likeCase } from '../text/letter-case.ts';
import { isMention, isName } from '../text/mentions.ts';
import { type NoticedWord, noticedWords } from '../text/noticed-words.ts';
import type { TextArticle, TextFinding, TextRule } from '../types.ts';

/** Two spellings closer than this, in units of the text, are being compared. */
const COMPARED = 40;
const NEIGHBOUR_BEFORE = /([\p{L}\p{M}]+) $/u;
const NEIGHBOUR_AFTER = /^ ([\p{L}\p{M}]+)/u;

type Use = NoticedWord & { variant: Variant; spelling: string };

const exampleOf = (other: string) => ({
  body: [
    'Nước hòa vào nhau ở cửa phá, rồi mặn dần lên theo con nước mỗi ngày.',
    `Đến mùa mưa, nước ngọt từ các sông đổ về lại ${other} vào nước mặn.`,
    'Qua mùa ấy, nước biển theo triều vào phá và lại hòa với nước sông như trước.',
  ].join('\n\n'),
});

/** One word in two spellings: hòa and hoà, kỹ thuật and kĩ thuật. Names keep theirs. */
export const twoSpellings: TextRule = {
  id: 'two-spellings',
  description: 'Mỗi từ chỉ viết một cách trong cả bài: hòa hay hoà, kỹ thuật hay kĩ thuật',
  example: {
    wrong: exampleOf('hoà'),
    mend: exampleOf('hòa'),
  },
  *check(article) {
    const named = new Set<string>();
    for (const uses of groupsOf(article)) {
      const finding = compare(article, uses, named);
      if (finding) yield finding;
    }
  },
};

/** The uses of each word: by itself, or where that says too little, together with a neighbour. */
function groupsOf(article: TextArticle): Iterable<Use[]> {
  const groups = new Map<string, Use[]>();
  for (const found of noticedWords(article)) {
    const { variant, word, block, start, end } = found;
    if (!variant || isName(block.text, start, end)) continue;
    const use: Use = { ...found, variant, spelling: word.toLowerCase() };
    for (const key of variant.alone ? [variant.word] : withNeighbours(use)) {
      const uses = groups.get(key);
      if (uses) uses.push(use);
      else groups.set(key, [use]);
    }
  }
  return groups.values();
}

function withNeighbours({ block: { text }, variant, start, end }: Use): string[] {
  const before = NEIGHBOUR_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  const after = NEIGHBOUR_AFTER.exec(text.slice(end, end + 10))?.[1];
  return [
    ...(before ? [`${before.toLowerCase()} ${variant.word}`] : []),
    ...(after ? [`${variant.word} ${after.toLowerCase()}`] : []),
  ];
}

function compare(
  article: TextArticle,
  all: readonly Use[],
  named: Set<string>,
): TextFinding | undefined {
  if (all.every(({ spelling }) => spelling === all[0]?.spelling)) return undefined;
  const uses = all.filter((use, at) => !isSpokenOf(use, [all[at - 1], all[at + 1]]));
  const [one, other] = [...Map.groupBy(uses, ({ spelling }) => spelling).values()];
  if (!one || !other) return undefined;
  // Of equally many the later spelling is the one to mend.
  const [rare, usual] = one.length < other.length ? [one, other] : [other, one];
  const [use, model] = [rare[0], usual[0]];
  if (!use || !model || named.has(use.variant.word)) return undefined;
  named.add(use.variant.word);
  const place = `dòng ${lineOf(article, model)}`;
  const counts = `"${use.spelling}" ${rare.length} lần, "${model.spelling}" ${usual.length} lần (${place})`;
  const mend = likeCase(model.spelling, use.word);
  const message = `Bài viết một từ theo hai cách: ${counts}. Viết một cách: ${mend}`;
  return findingIn(use.block, use.start, use.end, { message, mend });
}

/** Whether a spelling is itself the subject: in italics or quotes, in a table, beside the other one. */
function isSpokenOf(use: Use, neighbours: readonly (Use | undefined)[]): boolean {
  return (
    use.block.kind === 'table-cell' ||
    isMention(use.block, use.start, use.end) ||
    neighbours.some(
      (other) =>
        other?.block === use.block &&
        other.spelling !== use.spelling &&
        Math.abs(other.start - use.start) < COMPARED,
    )
  );
}

function lineOf({ text }: TextArticle, { block, start }: Use): number {
  return text.slice(0, block.offsetOf(start)).split('\n').length;
}
