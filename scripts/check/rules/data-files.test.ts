import { expect, it } from 'vitest';
import { check } from '../fixture-site.ts';

it('asks for the sections', async () => {
  expect(await check({ 'sections.yaml': undefined })).toMatchInlineSnapshot(`
    [
      "sections.yaml:1: Thiếu tệp này. Tạo tệp và khai mỗi chuyên mục một mục: - { id: moi-truong, name: "Môi trường", description: "Một câu giới thiệu." }",
    ]
  `);
});

it('reports faults of every data file with their lines', async () => {
  expect(
    await check({
      'sections.yaml':
        '- id: moi-truong\n  name: Môi trường\n- id: moi-truong\n  name: B\n  description: C.\n',
      'authors/cam-lai.yaml':
        'name: Cẩm Lai\nbio: Tác giả\nlinks:\n  - label: A\n    href: javascript:x\n',
      'authors/to-moi-truong.yaml': 'name: "Tổ\n',
      'glossary.yaml': 'KHCN: khoa học công nghệ\nKHCN: khoa học\nTS: [tiến sĩ]\n',
      'redirects.yaml': 'cu: /moi/\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "authors/cam-lai.yaml:2:1: "bio" không phải là một trường được biết. Các trường được dùng: name, kind, role, biography, photo, email, links",
      "authors/cam-lai.yaml:5:5: Địa chỉ "javascript:x" không dùng được. Viết đầy đủ, bắt đầu bằng https://, ví dụ https://example.org/",
      "authors/to-moi-truong.yaml:1:7: Dấu ngoặc kép mở ở đây chưa đóng. Thêm dấu ngoặc kép vào cuối giá trị",
      "glossary.yaml:2:1: Trường "KHCN" viết hai lần. Giữ một dòng, xóa dòng kia",
      "glossary.yaml:3:1: "TS" phải là chữ, không phải một danh sách. Viết: KHCN: khoa học và công nghệ",
      "redirects.yaml:1:1: Địa chỉ "cu" chưa đúng dạng. Viết địa chỉ trong trang, bắt đầu và kết thúc bằng dấu /, ví dụ /gioi-thieu-chung/: /gioi-thieu/",
      "sections.yaml:1:3: Thiếu "description". Thêm một dòng: description: "Một câu giới thiệu."",
    ]
  `);
});

it('takes a file of comments for an empty list', async () => {
  expect(await check({ 'glossary.yaml': '# chưa có\n', 'redirects.yaml': '' })).toEqual([]);
});
