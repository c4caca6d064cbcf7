import { isSyllable } from '../../../src/text/syllable.ts';

/** A text that was read, and saved, in the wrong encoding: which it seems to be, and where it shows. */
export type LegacyText = { encoding: string; index: number; word: string; meant: string };

/** TCVN 5712:1993 (fonts .Vn…, ABC), as its bytes look when they are taken for windows-1252. */
const TCVN3 = new Map(
  Object.entries({
    ...pairs('¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®', 'áàảãạăắằẳẵặâấầẩẫậđ'),
    ...pairs('ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞ', 'éèẻẽẹêếềểễệíìỉĩị'),
    ...pairs('ãßáâä«èåæçé¬íêëìî', 'óòỏõọôốồổỗộơớờởỡợ'),
    ...pairs('óïñòô\u00adøõö÷ùýúûüþ', 'úùủũụưứừửữựýỳỷỹỵ'),
    ...pairs('¡¢§£¤¥¦', 'ăâđêôơư'),
  }),
);
/** VNI-Windows: a letter and its mark as two characters. */
const VNI = new Map<string, string>([
  ...marked('a', 'ùøûõï', 'áàảãạ'),
  ...marked('a', 'âáàåãä', 'âấầẩẫậ'),
  ...marked('a', 'êéèúüë', 'ăắằẳẵặ'),
  ...marked('e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'),
  ...marked('o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'),
  ...marked('ô', 'ùøûõï', 'ớờởỡợ'),
  ...marked('u', 'ùøûõï', 'úùủũụ'),
  ...marked('ö', 'ùøûõï', 'ứừửữự'),
  ...marked('y', 'ùøûõ', 'ýỳỷỹ'),
  ...marked('', 'ôöæóòîñ', 'ơưỉĩịỵđ'),
]);
const VNI_PART = new RegExp([...VNI.keys()].join('|'), 'g');
/** UTF-8 taken for windows-1252: ế is áº¿, đ is Ä‘. */
const DOUBLE =
  /(?:Ã[\u00a0-\u00bf]|Ä[\u0090\u2018]|Æ[°¡]|á[º»][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122])/g;
/** Not one of them is written in Vietnamese: without any, no text need be looked at closely. */
export const LEGACY_LETTERS = /[¸µ¶·¹¨¾»¼½ÆÄÃ©ÇË®ÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ¬\u00ad\ufffd]/;
/** Beside a letter: «×», «½» and «©» by themselves are at home in any article. */
const BESIDE_LETTERS = new RegExp(`[A-Za-z]${LEGACY_LETTERS.source}|${LEGACY_LETTERS.source}[a-z]`);
const WORD = /[^\s.,;:!?()"'/[\]{}<>=*_`-]+/g;
/** A foreign name may read as one such word, not several. */
const ENOUGH = 3;

/** Which legacy encoding a text shows the traces of; `undefined` when none. */
export function legacyEncoding(text: string): LegacyText | undefined {
  const doubled = [...text.matchAll(DOUBLE)];
  const [first] = doubled;
  if (first && doubled.length >= ENOUGH) {
    return { encoding: 'windows-1252', index: first.index, word: first[0], meant: '' };
  }
  if (!BESIDE_LETTERS.test(text)) return undefined;
  return (
    seen(text, 'TCVN3 (ABC)', (word) =>
      [...word].map((char) => TCVN3.get(char) ?? char).join(''),
    ) ?? seen(text, 'VNI', (word) => word.replace(VNI_PART, (part) => VNI.get(part) ?? part))
  );
}

function seen(
  text: string,
  encoding: string,
  decode: (word: string) => string,
): LegacyText | undefined {
  const words = new Set<string>();
  let first: LegacyText | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lower = word.replace(/[A-ZÑÔÖÂÊ]/g, (letter) => letter.toLowerCase());
    const written = encoding === 'VNI' ? lower : word.replace(/[A-Z]/g, (it) => it.toLowerCase());
    const meant = decode(written);
    if (meant === written || isSyllable(word) || !isSyllable(meant)) continue;
    first ??= { encoding, index, word, meant };
    if (words.add(word).size >= ENOUGH) return first;
  }
  return undefined;
}

function pairs(from: string, to: string): Record<string, string> {
  const wanted = [...to];
  return Object.fromEntries([...from].map((char, index) => [char, wanted[index] ?? '']));
}

function marked(letter: string, marks: string, to: string): [string, string][] {
  const wanted = [...to];
  return [...marks].map((mark, index) => [letter + mark, wanted[index] ?? '']);
}
