import { WIDE_PHOTO } from '../sample-photos.ts';
import type { TextArticle, TextImage, TextRule } from '../types.ts';

/** `Ảnh: A`, `Tranh minh họa: A`, `(Nguồn: A)`, `© A`: who made it, after a colon. */
const CREDIT =
  /(?:^|[\s(.,;–—-])(?:ảnh|hình|tranh|nguồn|đồ h(?:ọa|oạ)|bản đồ|biểu đồ|sơ đồ|minh h(?:ọa|oạ)|tư liệu)[^.:]{0,40}:\s*\S|©\s*\S|\bCC[ -]BY/iu;
const DRAWING = /\.svg(?:[?#]|$)/i;

const files = { 'articles/2026/pha.png': WIDE_PHOTO };

/** Photos without the name of who took them. Drawings in SVG are as a rule the site's own. */
export const photoCredit: TextRule = {
  id: 'photo-credit',
  description: 'Ảnh nào cũng ghi tên người chụp hay người vẽ',
  example: {
    wrong: { body: '![Mặt phá lúc rạng sáng](./pha.png "Phá lúc rạng sáng.")', files },
    mend: { body: '![Mặt phá lúc rạng sáng](./pha.png "Phá lúc rạng sáng. Ảnh: Cẩm Lai")', files },
  },
  *check(article) {
    for (const image of article.images) {
      if (DRAWING.test(image.src) || hasCredit(article, image)) continue;
      const mend =
        image.start < article.bodyStart
          ? 'Thêm vào phần cover: credit: "Ảnh: Tên người chụp"'
          : 'Thêm vào cuối chú thích: Ảnh: Tên người chụp';
      yield { start: image.start, length: 1, message: `Ảnh chưa ghi tên người chụp. ${mend}` };
    }
  },
};

function hasCredit({ bodyStart, frontMatter }: TextArticle, { start, title }: TextImage): boolean {
  if (title !== undefined && CREDIT.test(title.normalize('NFC'))) return true;
  const { cover } = frontMatter;
  const isCover = start < bodyStart && typeof cover === 'object' && cover !== null;
  return isCover && 'credit' in cover && String(cover.credit ?? '').trim() !== '';
}
