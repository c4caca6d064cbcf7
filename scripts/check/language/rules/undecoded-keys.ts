import { splitTone } from '../../../../src/text/tone.ts';
import { findingIn } from '../text/finding.ts';
import type { TypedKeys } from '../text/judge-keys.ts';
import { isMention, isName } from '../text/mentions.ts';
import { type NoticedWord, noticedWords } from '../text/noticed-words.ts';
import { placedAsIn } from '../text/placement.ts';
import type { TextArticle, TextRule } from '../types.ts';

type KeysWord = NoticedWord & { keys: TypedKeys };

/** Text that was typed in Telex or VNI while the input method was off. */
export const undecodedKeys: TextRule = {
  id: 'undecoded-keys',
  description: 'Không còn chữ gõ Telex hay VNI mà bộ gõ chưa đổi thành tiếng Việt',
  example: {
    wrong: { body: 'Con dduwowngf ra phá dài sáu cây số.' },
    mend: { body: 'Con đường ra phá dài sáu cây số.' },
  },
  *check(article) {
    for (const run of runsOf(article)) {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last || !run.some(({ keys }) => keys.sure)) continue;
      const { block, start } = first;
      if (run.length === 1 && isLikelyName(first)) continue;
      const typed = block.text.slice(start, last.end);
      const mend = placedAsIn(article, decodeRun(run));
      const message = `"${typed}" là chữ gõ ${first.keys.method} chưa thành tiếng Việt. Viết: ${mend}`;
      yield findingIn(block, start, last.end, { message, mend });
    }
  },
};

/** Words of keys that stand beside each other: what is unsure alone is sure in such company. */
function runsOf(article: TextArticle): KeysWord[][] {
  const runs: KeysWord[][] = [];
  for (const found of noticedWords(article)) {
    if (!isKeysWord(found) || isAllowed(article, found)) continue;
    const last = runs.at(-1)?.at(-1);
    const joins = last?.block === found.block && last.end + 1 === found.start;
    if (joins && found.block.text[last.end] === ' ') runs.at(-1)?.push(found);
    else runs.push([found]);
  }
  return runs;
}

function isKeysWord(found: NoticedWord): found is KeysWord {
  return found.keys !== undefined;
}

function isAllowed({ words, glossary }: TextArticle, found: KeysWord): boolean {
  const { word, block, start, end } = found;
  return words.has(word.toLowerCase()) || glossary.includes(word) || isMention(block, start, end);
}

/** One word with a capital that keys would give a tone and nothing else: Tafu. */
function isLikelyName({ block, start, end, keys }: KeysWord): boolean {
  return isName(block.text, start, end) && !/[ăâđêôơư]/i.test(splitTone(keys.decoded).letters);
}

function decodeRun(run: readonly KeysWord[]): string {
  return run.map(({ keys }) => keys.decoded).join(' ');
}
