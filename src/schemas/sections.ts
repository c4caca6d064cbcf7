import { z } from 'zod';
import { id, text } from './fields.ts';
import { friendly } from './friendly-errors.ts';

const example = '- { id: moi-truong, name: "Môi trường", description: "Một câu giới thiệu." }';

const section = z.strictObject(
  {
    /** Part of the address `/chuyen-muc/<id>/`, and what articles write in `section`. */
    id: id('id: moi-truong').describe(
      'Mã: chữ thường không dấu, có trong địa chỉ và trong bài. Đã có bài thì đừng đổi.',
    ),
    /** As in the menu. */
    name: text('name: "Môi trường"', 60).describe('Tên trong thanh chuyên mục.'),
    /** One sentence for the section's page and for search engines. */
    description: text('description: "Một câu giới thiệu."', 300).describe(
      'Một câu giới thiệu chuyên mục.',
    ),
  },
  { error: friendly(example) },
);

/** `content/sections.yaml`: the sections in the menu's order. */
export const sectionsSchema = z
  .array(section, { error: friendly(example) })
  .min(1)
  .superRefine((sections, context) => {
    const seen = new Set<string>();
    for (const [index, { id: own }] of sections.entries()) {
      const message = `Mã chuyên mục "${own}" đã dùng ở trên. Đặt mã khác cho một trong hai chuyên mục`;
      if (seen.has(own)) context.addIssue({ code: 'custom', path: [index, 'id'], message });
      seen.add(own);
    }
  });

/** One section after validation. */
export type Section = z.output<typeof section>;
/** All sections, in the menu's order. */
export type Sections = z.output<typeof sectionsSchema>;
