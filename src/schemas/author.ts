import { z } from 'zod';
import { text } from './fields.ts';
import { friendly } from './friendly-errors.ts';

const linkExample = 'links: [{ label: "Trang cá nhân", href: "https://example.org/" }]';

const link = z.strictObject(
  {
    /** What the link is called. */
    label: text('label: "Trang cá nhân"', 80).describe('Tên của liên kết.'),
    /** A full web address. */
    href: text('href: "https://example.org/"', 500)
      .refine(isWebAddress, {
        error: (issue) =>
          `Địa chỉ "${issue.input}" không dùng được. Viết đầy đủ, bắt đầu bằng https://, ví dụ https://example.org/`,
      })
      .describe('Địa chỉ web đầy đủ, bắt đầu bằng https://.'),
  },
  { error: friendly(linkExample) },
);

/** `content/authors/<id>.yaml`: a person or an editorial desk. The file's name is the id. */
export const authorSchema = z.strictObject(
  {
    /** As printed under an article. */
    name: text('name: "Nguyễn Văn A"', 100).describe('Tên in dưới bài.'),
    /** A person, or an editorial desk; search engines are told which. */
    kind: z
      .enum(['person', 'desk'], { error: friendly('kind: desk') })
      .default('person')
      .describe('person: một người; desk: một tổ hay ban biên tập.'),
    /** One line: `Tổ phụ trách`, `Cộng tác viên`. */
    role: text('role: "Cộng tác viên"', 120).describe('Vai trò, một dòng.').optional(),
    /** One to three sentences for the author's page and the box under an article. */
    biography: text('biography: "Một, hai câu giới thiệu."', 1_000)
      .describe('Một đến ba câu giới thiệu.')
      .optional(),
    /** A picture's file, relative to this one: `./ten.jpg`. */
    photo: text('photo: ./ten.jpg').describe('Tệp ảnh, nằm cạnh tệp này: ./ten.jpg').optional(),
    /** Where readers may write; it is public. */
    email: text('email: "ten@example.org"', 120)
      .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/)
      .describe('Thư điện tử, ai cũng xem được.')
      .optional(),
    /** Pages of the author elsewhere. */
    links: z
      .array(link, { error: friendly(linkExample) })
      .describe('Trang khác của tác giả.')
      .optional(),
  },
  { error: friendly('name: "Nguyễn Văn A"') },
);

/** An author's file after validation. */
export type Author = z.output<typeof authorSchema>;

function isWebAddress(written: string): boolean {
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol);
}
