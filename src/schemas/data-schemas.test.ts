import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { authorSchema } from './author.ts';
import { explain } from './friendly-errors.ts';
import { glossarySchema } from './glossary.ts';
import { pageSchema } from './page.ts';
import { redirectsSchema } from './redirects.ts';
import { sectionsSchema } from './sections.ts';

function faults(schema: z.ZodType, data: unknown): string[] {
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : explain(parsed.error).map(({ message }) => message);
}

describe('authorSchema', () => {
  it('accepts a desk and a person', () => {
    expect(faults(authorSchema, { name: 'Ban biên tập' })).toEqual([]);
    const links = [{ label: 'Trang cá nhân', href: 'https://example.org/' }];
    const person = {
      name: 'A',
      role: 'B',
      biography: 'C',
      photo: './a.jpg',
      email: 'a@b.vn',
      links,
    };
    expect(faults(authorSchema, person)).toEqual([]);
  });

  it.each(['javascript:alert(1)', '/gioi-thieu/', 'example.org', 'data:text/html,x'])(
    'refuses a link to %s',
    (href) => {
      expect(faults(authorSchema, { name: 'A', links: [{ label: 'B', href }] })).toEqual([
        `Địa chỉ "${href}" không dùng được. Viết đầy đủ, bắt đầu bằng https://, ví dụ https://example.org/`,
      ]);
    },
  );

  it('names faults', () => {
    expect(faults(authorSchema, { nam: 'A', email: 'a b', kind: 'nguoi' })).toMatchInlineSnapshot(`
      [
        "Thiếu "name". Thêm một dòng: name: "Nguyễn Văn A"",
        ""kind" chỉ nhận một trong các giá trị: person, desk. Viết: kind: desk",
        ""email" chưa đúng dạng: "a b". Viết: email: "ten@example.org"",
        ""nam" không phải là một trường được biết. Có phải bạn muốn viết "name"?",
      ]
    `);
  });
});

describe('sectionsSchema', () => {
  const section = { id: 'moi-truong', name: 'Môi trường', description: 'Một câu.' };
  it('keeps the order', () => {
    const other = { ...section, id: 'a' };
    expect(sectionsSchema.parse([section, other]).map(({ id }) => id)).toEqual(['moi-truong', 'a']);
  });

  it('names faults', () => {
    expect([
      ...faults(sectionsSchema, {}),
      ...faults(sectionsSchema, []),
      ...faults(sectionsSchema, [section, section]),
      ...faults(sectionsSchema, [{ id: 'Môi trường', name: 'Môi trường' }]),
    ]).toMatchInlineSnapshot(`
      [
        "Nội dung tệp phải là một danh sách. Viết: - { id: moi-truong, name: "Môi trường", description: "Một câu giới thiệu." }",
        "Nội dung tệp phải có ít nhất một mục. Viết: - { id: moi-truong, name: "Môi trường", description: "Một câu giới thiệu." }",
        "Mã chuyên mục "moi-truong" đã dùng ở trên. Đặt mã khác cho một trong hai chuyên mục",
        ""id" chưa đúng dạng: "Môi trường". Viết: id: moi-truong",
        "Thiếu "description". Thêm một dòng: description: "Một câu giới thiệu."",
      ]
    `);
  });
});

describe('glossarySchema', () => {
  it('accepts any abbreviation and names faults', () => {
    expect(
      faults(glossarySchema, { 'KH&KT': 'khoa học và kỹ thuật', 'NĐ-CP': 'nghị định' }),
    ).toEqual([]);
    expect(faults(glossarySchema, { TS: 1, GS: '' })).toMatchInlineSnapshot(`
      [
        ""TS" đang được hiểu là số 1, không phải chữ. Đặt trong dấu ngoặc kép: TS: "1"",
        ""GS" đang để trống. Viết: KHCN: khoa học và công nghệ",
      ]
    `);
  });
});

describe('redirectsSchema', () => {
  it('accepts addresses of the site', () => {
    expect(
      faults(redirectsSchema, { '/cu/': '/moi/', '/cu.html': '/', '/a/b': '/2023/10/x/' }),
    ).toEqual([]);
  });

  it.each([
    ['cu/', '/moi/', 'cu/'],
    ['/cu/', 'https://example.org/', 'https://example.org/'],
    ['/cu/', '//example.org/', '//example.org/'],
    ['/cu/', '/moi', '/moi'],
    ['/cu/', '/a/../b/', '/a/../b/'],
    ['/cu?p=1', '/moi/', '/cu?p=1'],
    ['/c ũ/', '/moi/', '/c ũ/'],
    ['/cu/\n/x', '/moi/', '/cu/\n/x'],
  ])('%j → %j names %j', (from, to, bad) => {
    expect(faults(redirectsSchema, { [from]: to })).toEqual([
      `Địa chỉ "${bad}" chưa đúng dạng. Viết địa chỉ trong trang, bắt đầu và kết thúc bằng dấu /, ví dụ /gioi-thieu-chung/: /gioi-thieu/`,
    ]);
  });
});

describe('pageSchema', () => {
  it('names faults', () => {
    expect(faults(pageSchema, { title: 'Giới thiệu', date: '2026-01-01' })).toMatchInlineSnapshot(`
      [
        "Thiếu "summary". Thêm một dòng: summary: "Một, hai câu giới thiệu trang."",
        ""date" không phải là một trường được biết. Các trường được dùng: title, summary",
      ]
    `);
  });
});
