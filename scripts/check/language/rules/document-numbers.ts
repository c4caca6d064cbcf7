import { findingIn } from '../text/finding.ts';
import { isForeignPart, isMention } from '../text/mentions.ts';
import { readableBlocks } from '../text/readable-blocks.ts';
import type { TextBlock, TextRule } from '../types.ts';

/**
 * Kinds of documents, as annex III of decree 30/2020/NĐ-CP and guideline 36-HD/VPTW abbreviate them.
 * `L` (a law) and `SL` (an old edict) are too short to be told from other abbreviations.
 */
const KINDS = 'TTLT VBHN QyĐ QĐi CTr TTr NĐ QĐ CT NQ KL TT TB HD BC KH CV CĐ QC PL'.split(' ');
/** Organs of the state and holders of its offices: a hyphen stands before them. */
const STATE =
  'CP TTg CTN UBND HĐND UBTVQH NHNN VPCP TTCP KTNN TANDTC VKSNDTC HĐTP BCA BCT BGDĐT BGTVT BKHCN ' +
  'BKHĐT BLĐTBXH BNG BNNPTNT BNV BQP BTC BTNMT BTP BTTTT BVHTTDL BXD BYT BNNMT';
/** Organs of the Party: a stroke stands before them. */
const PARTY = 'TW TU HU QU ThU ĐU ĐUK BTGTW BTCTW UBKTTW BDVTW BNCTW VPTW BTGTU BTCTU UBKTTU BDVTU';

const organs = new Map<string, boolean>([
  ...STATE.split(' ').map((organ) => [organ, false] as const),
  ...PARTY.split(' ').map((organ) => [organ, true] as const),
]);

/** Đ as it is, as the Icelandic letter of old fonts, or without its bar. */
const anyOf = (names: Iterable<string>) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('Đ', '[ĐÐD]');
const JOINT = '(?: ?[-–—/] ?)';
const ENDING = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/-])(?:(\\d{1,5})${JOINT})?(?:(\\d{4})${JOINT})?` +
    `(${anyOf(KINDS)})(${JOINT})?(${anyOf(organs.keys())})(?![\\p{L}\\p{M}\\p{N}]|[-/&][\\p{L}])`,
  'giu',
);
/** What every number with an organ has; saves the search in nearly all of the text. */
const HINT = /[-–—/] ?(?:[A-ZĐÐđ]{2}|Tt|Th|(?:tw|tu|cp|ttg|ubnd|hđnd)(?!\p{L}))/u;

/** Numbers of documents in another form than their organ gives them: 42/CT-TW for 42-CT/TW. */
export const documentNumbers: TextRule = {
  id: 'document-numbers',
  description: 'Số hiệu văn bản viết đúng thể thức: 30/2020/NĐ-CP, 14/QĐ-TTg, 42-CT/TW',
  example: {
    wrong: { body: 'Chỉ thị 42/CT-TW nói về các hội khoa học và kỹ thuật.' },
    mend: { body: 'Chỉ thị 42-CT/TW nói về các hội khoa học và kỹ thuật.' },
  },
  *check(article) {
    for (const block of readableBlocks(article)) {
      if (!HINT.test(block.text)) continue;
      for (const match of block.text.matchAll(ENDING)) {
        const says = judge(match);
        const [start, end] = [match.index, match.index + match[0].length];
        if (says && !isExample(block, start, end)) yield findingIn(block, start, end, says);
      }
    }
  },
};

function isExample(block: TextBlock, start: number, end: number): boolean {
  return isForeignPart(block, start, end) || isMention(block, start, end);
}

function judge(match: RegExpExecArray): { message: string; mend: string } | undefined {
  const [written, number, year, kind = '', joint, organ = ''] = match;
  const ofParty = organs.get(canonical(organ, organs.keys())) ?? false;
  if (ofParty && year !== undefined) return undefined;
  if (!isCertain(written, number, joint, organ)) return undefined;
  // `2020/QĐ-UBND` may be the number 2020 or lack one.
  const front = [number, year].filter((part) => part !== undefined).join('/');
  const [before, after] = ofParty ? ['-', '/'] : ['/', '-'];
  const mend = [
    ...(front ? [front, before] : []),
    canonical(kind, KINDS),
    after,
    canonical(organ, organs.keys()),
  ].join('');
  if (mend === written) return undefined;
  const form = ofParty ? 'văn bản của Đảng' : 'văn bản hành chính (Nghị định 30/2020/NĐ-CP)';
  return { message: `Số hiệu "${written}" chưa đúng thể thức ${form}. Viết: ${mend}`, mend };
}

/** Words and other abbreviations look like a kind and an organ too: (TT - Du lịch), BCT. */
function isCertain(
  written: string,
  number: string | undefined,
  joint: string | undefined,
  organ: string,
): boolean {
  const isLower = organ !== organ.toUpperCase() && !organs.has(organ);
  if (number !== undefined) return !(isLower && written.includes(' '));
  return joint !== undefined && !written.includes(' ') && !(isLower && !/^ttg$/i.test(organ));
}

function canonical(written: string, names: Iterable<string>): string {
  const plain = (name: string) => name.toUpperCase().replace(/[ĐÐ]/g, 'D');
  // A name in its own case wins over one that differs in case alone.
  const all = [...names];
  return (
    all.find((name) => name === written) ??
    all.find((name) => plain(name) === plain(written)) ??
    written
  );
}
