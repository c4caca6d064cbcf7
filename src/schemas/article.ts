import { z } from 'zod';
import { fold } from '../text/fold.ts';
import { oneOrMore, siteDate, text } from './fields.ts';
import { friendly } from './friendly-errors.ts';

const coverExample = 'cover: { image: ./bia.jpg, alt: "Trong ảnh có gì" }';
const correctionsExample = 'corrections: [{ date: 2026-11-05, note: "Đã sửa điều gì" }]';

const cover = z.strictObject(
  {
    /** The picture's file, relative to the article: `./bia.jpg`. */
    image: text('image: ./bia.jpg').describe('Tệp ảnh, nằm cạnh bài: ./bia.jpg'),
    /** What is seen, for someone who cannot see it. */
    alt: text('alt: "Trong ảnh có gì"').describe(
      'Tả điều thấy trong ảnh, cho người không xem được ảnh.',
    ),
    /** Full sentences under the picture. */
    caption: text('caption: "Chú thích ảnh."', 600)
      .describe('Chú thích dưới ảnh, thành câu.')
      .optional(),
    /** Who took or drew it. */
    credit: text('credit: "Ảnh: Tên người chụp"')
      .describe('Ai chụp hay vẽ: "Ảnh: họ tên".')
      .optional(),
  },
  { error: friendly(coverExample) },
);

const correction = z.strictObject(
  {
    /** When the correction was made. */
    date: siteDate('date: 2026-11-05').describe('Ngày đính chính: năm-tháng-ngày.'),
    /** What was wrong and what is right, as readers see it. */
    note: text('note: "Đã sửa điều gì"', 1_000).describe('Bản trước sai điều gì, đúng là gì.'),
  },
  { error: friendly(correctionsExample) },
);

const tags = z
  .array(text('tags: [hội thảo, môi trường]', 60), {
    error: friendly('tags: [hội thảo, môi trường]'),
  })
  .min(1)
  .superRefine((list, context) => {
    for (const [index, tag] of list.entries()) {
      const earlier = list.slice(0, index).find((other) => fold(other) === fold(tag));
      if (earlier === undefined) continue;
      const message = `Thẻ "${tag}" trùng với thẻ "${earlier}" trong cùng bài. Bỏ bớt một thẻ`;
      context.addIssue({ code: 'custom', path: [index], message });
    }
  });

/** The front matter of `content/articles/<year>/<slug>.md`. Unknown keys are faults. */
export const articleSchema = z
  .strictObject(
    {
      /** The headline, as text: whatever looks like HTML in it is shown, not obeyed. */
      title: text('title: "Tên bài"', 200).describe('Tên bài, trong ngoặc kép.'),
      /** When the article was, or will be, published. Its year and month are in the address. */
      date: siteDate('date: 2026-11-05').describe(
        'Ngày đăng: năm-tháng-ngày, thêm giờ được (2026-11-05T08:30, giờ Việt Nam). Ngày chưa tới là bài hẹn.',
      ),
      /**
       * Who wrote it: ids of content/authors. One id may stand without brackets. That the ids here and
       * below exist is the checker's matter, which can suggest the right one.
       */
      author: oneOrMore(text('author: ban-bien-tap'), 'author: ban-bien-tap').describe(
        'Mã tác giả: tên tệp trong content/authors. Nhiều người: [ma-mot, ma-hai].',
      ),
      /** Keywords, each spelled in one way on the whole site. */
      tags: tags.describe(
        'Thẻ của bài: [hội thảo, môi trường]. Mỗi thẻ viết một cách trên cả trang.',
      ),
      /** An id of content/sections.yaml. */
      section: text('section: tin-hoat-dong').describe(
        'Mã chuyên mục trong content/sections.yaml.',
      ),
      /** Who put it on the site: the box under the article shows this person, else the author. */
      postedBy: text('postedBy: ban-bien-tap')
        .describe('Mã của người đưa bài lên trang; không ghi thì là tác giả.')
        .optional(),
      /** For lists, feeds and search results; without it the first paragraph serves, cut at a word. */
      summary: text('summary: "Một, hai câu tóm tắt bài."', 400)
        .describe('Một, hai câu cho danh sách bài và kết quả tìm kiếm; không ghi thì lấy đoạn đầu.')
        .optional(),
      /** The picture on top of the article and in lists. */
      cover: cover.describe('Ảnh bìa của bài.').optional(),
      /** When the text last changed in substance; shown, and in feeds and JSON-LD. */
      updated: siteDate('updated: 2026-11-05')
        .describe('Ngày viết thêm hay sửa nội dung, để bạn đọc biết.')
        .optional(),
      /** What was put right after publication, oldest first. */
      corrections: z
        .array(correction, { error: friendly(correctionsExample) })
        .describe('Các lần đính chính, cũ trước mới sau.')
        .optional(),
      /** A draft is checked but never published. */
      draft: z
        .boolean({ error: friendly('draft: true') })
        .default(false)
        .describe('true: bản nháp, được kiểm tra nhưng không đăng.'),
    },
    { error: friendly('title: "Tên bài"') },
  )
  .refine(({ date, updated }) => !updated || updated.day >= date.day, {
    path: ['updated'],
    error: 'Ngày cập nhật ("updated") sớm hơn ngày đăng ("date"). Sửa lại một trong hai ngày',
    // Runs also when another field is at fault, so that one run names all faults.
    when: ({ value }) => hasBothDates(value),
  });

/** An article's front matter after validation. */
export type Article = z.output<typeof articleSchema>;

function hasBothDates(value: unknown): boolean {
  const { date, updated } = (value ?? {}) as { date?: unknown; updated?: unknown };
  return [date, updated].every((it) => typeof it === 'object' && it !== null && 'day' in it);
}
