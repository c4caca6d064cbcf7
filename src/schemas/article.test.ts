import { describe, expect, it } from 'vitest';
import { articleSchema } from './article.ts';
import { explain } from './friendly-errors.ts';

const whole = {
  title: '  Vì sao phá Tam Giang vừa mặn vừa ngọt ',
  date: '2023-12-05',
  author: 'to-moi-truong',
  tags: ['đầm phá Tam Giang', 'đất'],
  section: 'moi-truong',
};

/** The faults of an article that is right but for these fields. */
function faults(fields: Record<string, unknown>): string[] {
  const parsed = articleSchema.safeParse({ ...whole, ...fields });
  return parsed.success
    ? []
    : explain(parsed.error).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('articleSchema', () => {
  it('accepts an article and fills in what is left out', () => {
    expect(articleSchema.parse(whole)).toEqual({
      title: 'Vì sao phá Tam Giang vừa mặn vừa ngọt',
      date: expect.objectContaining({ day: '2023-12-05', hasTime: false }),
      author: ['to-moi-truong'],
      tags: ['đầm phá Tam Giang', 'đất'],
      section: 'moi-truong',
      draft: false,
    });
  });

  it('accepts every optional field', () => {
    expect(
      faults({
        author: ['to-moi-truong', 'to-du-lieu'],
        postedBy: 'ban-bien-tap',
        summary: 'Hai câu.',
        cover: { image: './bia.jpg', alt: 'Mặt phá', caption: 'Phá.', credit: 'Ảnh: A' },
        updated: '2023-12-05',
        corrections: [{ date: '2023-12-06T08:00', note: 'Sửa ngày.' }],
        draft: true,
      }),
    ).toEqual([]);
  });

  it('says what is missing, with a line to copy', () => {
    const { title: _, date: __, ...rest } = whole;
    const parsed = articleSchema.safeParse(rest);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      'Thiếu "title". Thêm một dòng: title: "Tên bài"',
      'Thiếu "date". Thêm một dòng: date: 2026-11-05',
    ]);
  });

  it.each<[Record<string, unknown>, string]>([
    [
      { tag: ['x'] },
      'tag: "tag" không phải là một trường được biết. Có phải bạn muốn viết "tags"?',
    ],
    [
      { colour: 1 },
      'colour: "colour" không phải là một trường được biết. Các trường được dùng: title, date, author, tags, section, postedBy, summary, cover, updated, corrections, draft',
    ],
    [
      { date: '2026-02-30' },
      'date: Ngày "2026-02-30" không có trong lịch. Viết theo dạng năm-tháng-ngày, ví dụ 2026-02-28',
    ],
    [
      { date: '2026-13-01' },
      'date: Ngày "2026-13-01" không có trong lịch. Viết theo dạng năm-tháng-ngày, ví dụ 2026-01-13',
    ],
    [
      { date: '05/11/2026' },
      'date: Ngày "05/11/2026" chưa đúng dạng. Viết theo dạng năm-tháng-ngày, ví dụ 2026-11-05',
    ],
    [
      { date: 'hôm qua' },
      'date: Ngày "hôm qua" chưa đúng dạng. Viết theo dạng năm-tháng-ngày, ví dụ 2026-11-05',
    ],
    [
      { date: 2026 },
      'date: Ngày "2026" chưa đúng dạng. Viết theo dạng năm-tháng-ngày, ví dụ 2026-11-05',
    ],
    [
      { date: '2026-02-28T25:00' },
      'date: Ngày giờ "2026-02-28T25:00" không có trong lịch. Viết theo dạng năm-tháng-ngày, ví dụ 2026-02-28T08:30',
    ],
    [
      { title: 2026 },
      'title: "title" đang được hiểu là số 2026, không phải chữ. Đặt trong dấu ngoặc kép: title: "2026"',
    ],
    [
      { title: true },
      'title: "title" đang được hiểu là giá trị đúng/sai true, không phải chữ. Đặt trong dấu ngoặc kép: title: "true"',
    ],
    [{ title: null }, 'title: "title" đang để trống. Viết: title: "Tên bài"'],
    [{ title: '   ' }, 'title: "title" đang để trống. Viết: title: "Tên bài"'],
    [{ title: 'a'.repeat(500) }, 'title: "title" dài quá 200 ký tự (đang có 500). Rút gọn lại'],
    [
      { title: { a: 1 } },
      'title: "title" phải là chữ, không phải một nhóm trường. Viết: title: "Tên bài"',
    ],
    [
      { draft: 'false' },
      'draft: "draft" phải là true hoặc false, không có dấu ngoặc kép. Viết: draft: true',
    ],
    [{ tags: 'hội thảo' }, 'tags: "tags" phải là một danh sách. Viết: tags: [hội thảo]'],
    [{ tags: [] }, 'tags: "tags" phải có ít nhất một mục. Viết: tags: [hội thảo, môi trường]'],
    [
      { tags: ['hòa', 'hoà'] },
      'tags.1: Thẻ "hoà" trùng với thẻ "hòa" trong cùng bài. Bỏ bớt một thẻ',
    ],
    [
      { tags: ['đất', 2026] },
      'tags.1: Mục thứ 2 của "tags" đang được hiểu là số 2026, không phải chữ. Đặt trong dấu ngoặc kép: "2026"',
    ],
    [{ author: [] }, 'author: "author" phải có ít nhất một mục. Viết: author: ban-bien-tap'],
    [
      { cover: './bia.jpg' },
      'cover: "cover" phải là một nhóm trường có tên. Viết: cover: { image: ./bia.jpg, alt: "Trong ảnh có gì" }',
    ],
    [
      { cover: { image: './bia.jpg' } },
      'cover.alt: Thiếu "cover" › "alt". Thêm một dòng: alt: "Trong ảnh có gì"',
    ],
    [
      { cover: { image: './bia.jpg', alt: 'A', crdit: 'B' } },
      'cover.crdit: "crdit" không phải là một trường được biết. Có phải bạn muốn viết "credit"?',
    ],
    [
      { corrections: 'đã sửa' },
      'corrections: "corrections" phải là một danh sách. Viết: corrections: [{ date: 2026-11-05, note: "Đã sửa điều gì" }]',
    ],
    [
      { updated: '2023-12-04' },
      'updated: Ngày cập nhật ("updated") sớm hơn ngày đăng ("date"). Sửa lại một trong hai ngày',
    ],
    [
      { summary: 'a'.repeat(401) },
      'summary: "summary" dài quá 400 ký tự (đang có 401). Rút gọn lại',
    ],
  ])('%j', (fields, fault) => {
    expect(faults(fields)).toEqual([fault]);
  });

  it('names all faults at once, an early update among them', () => {
    expect(
      faults({ title: '', updated: '2020-01-01', a: 1, tgas: [] }).map((it) => it.split(':')[0]),
    ).toEqual(['title', 'a', 'tgas', 'updated']);
  });
});
