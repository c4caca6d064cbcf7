import { z } from 'zod';
import { text } from './fields.ts';
import { friendly } from './friendly-errors.ts';

/** The front matter of `content/pages/<slug>.mdx`: pages that are no news, such as «Giới thiệu». */
export const pageSchema = z.strictObject(
  {
    /** The heading and the browser's title. */
    title: text('title: "Giới thiệu"', 200).describe('Tên trang.'),
    /** One or two sentences for search engines and previews. */
    summary: text('summary: "Một, hai câu giới thiệu trang."', 400).describe(
      'Một, hai câu cho máy tìm kiếm.',
    ),
  },
  { error: friendly('title: "Giới thiệu"') },
);

/** A page's front matter after validation. */
export type Page = z.output<typeof pageSchema>;
