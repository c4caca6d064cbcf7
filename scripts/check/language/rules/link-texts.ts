import type { TextLink, TextRule } from '../types.ts';

/** Texts that say nothing of where the link leads; without marks of punctuation, in lower case. */
const EMPTY =
  /^(?:(?:xem |đọc |tải |bấm |nhấn |nhấp |click |vào )*(?:tại |ở )?đây|(?:xem|đọc) (?:thêm|tiếp|chi tiết)|chi tiết|liên kết(?: này)?|link(?: này)?|click|(?:click )?here|(?:read )?more|này)$/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** A short address can be read and even remembered; a longer one cannot. */
const LONGEST_ADDRESS = 40;
const PUNCTUATION = /[\s.,:;!?…»«>→()“”"]+/gu;

/** Links that do not say where they lead: people who hear the page hear its links by themselves. */
export const linkTexts: TextRule = {
  id: 'link-texts',
  description:
    'Chữ của liên kết nói được nó dẫn tới đâu, không chỉ là “tại đây” hay một địa chỉ dài',
  example: {
    wrong: { body: 'Các bài khác xem [tại đây](/tim-kiem/).' },
    mend: { body: 'Mời xem trang [tìm kiếm](/tim-kiem/).' },
  },
  *check({ blocks }) {
    for (const { links } of blocks) {
      for (const link of links) {
        const message = faultOf(link);
        if (message) yield { start: link.start, length: Math.max(1, link.text.length), message };
      }
    }
  },
};

function faultOf({ text }: TextLink): string | undefined {
  const says = text.normalize('NFC').toLowerCase().replace(PUNCTUATION, ' ').trim();
  if (EMPTY.test(says)) {
    return `Chữ "${text}" của liên kết không nói nó dẫn tới đâu. Đặt liên kết vào tên của trang được dẫn tới`;
  }
  const address = text.trim();
  if (address.length > LONGEST_ADDRESS && ADDRESS.test(address)) {
    return `Địa chỉ dài đứng làm chữ của liên kết thì khó đọc. Viết: [tên của trang ấy](địa chỉ)`;
  }
  return undefined;
}
