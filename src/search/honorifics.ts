import { wordKey } from '../text/words.ts';
import type { QueryWord, Swap } from './wordings.ts';
import { wordsText } from './words-text.ts';

/** What may stand before a name, without marks; the longest first where one begins with another. */
const titles = [
  ...['pho giao su', 'giao su', 'tien si', 'thac si', 'bac si', 'ki su', 'cu nhan', 'dong chi'],
  ...['nha bao', 'bo truong', 'chu tich', 'th s', 'd c', 'co', 'thay'],
  ...['pgs', 'gs', 'tskh', 'ts', 'ths', 'bs', 'ks', 'cn', 'ncs', 'dr', 'ong', 'ba', 'anh', 'chi'],
].map((title) => title.split(' '));
/** These are many other words too: typed with other marks they are no titles («chỉ», «ảnh»). */
const marked: ReadonlyMap<string, string> = new Map(
  ['ông', 'bà', 'anh', 'chị', 'cô', 'thầy', 'cn'].map((title) => {
    const { base = '', marks = '' } = wordKey(title) ?? {};
    return [base, marks];
  }),
);
/** The families of nearly all Vietnamese, without marks. */
const families = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong li dinh doan truong ton ' +
    'mai lam cao chau ha ta thai luong dao trinh phung to quach la than vuong kieu hua nghiem'
  ).split(' '),
);
/** A name of fewer words is hardly one. */
const minNameWords = 2;

/** A name without the titles that the query begins with: `PGS.TS. Nguyễn Văn An` → `Nguyễn Văn An`. */
export function honorificSwaps(words: readonly QueryWord[]): readonly Swap[] {
  let to = 0;
  for (let title = titleAt(words, to); title > 0; title = titleAt(words, to)) to += title;
  if (to === 0 || words.length - to < minNameWords) return [];
  const shown = { id: 'danh-xung', from: wordsText(words), to: wordsText(words.slice(to)) };
  return [{ from: 0, to, text: '', shown, behind: true }];
}

/** How many words the title has that stands at this place; 0 when none does. */
function titleAt(words: readonly QueryWord[], at: number): number {
  const title = titles.find((each) => each.every((base, i) => words[at + i]?.key.base === base));
  if (!title) return 0;
  const { base = '', marks = '' } = words[at]?.key ?? {};
  const own = marked.get(base);
  if (own === undefined || (marks === own && marks !== '')) return title.length;
  // Without marks it is a title only before a family's name.
  const named = families.has(words[at + title.length]?.key.base ?? '');
  return marks === '' && named ? title.length : 0;
}
