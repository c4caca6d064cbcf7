import { describe, expect, test } from 'vitest';
import { readMdx } from './test-support/read-mdx.ts';

const video = 'src="https://vimeo.com/1" title="Chợ nổi" poster="./bia-640x360.jpg"';

describe('before MDX becomes code', () => {
  test.each([
    '<Callout kind="tip" title="Mẹo">\n\nĐoạn có <kbd>Tab</kbd> và <span lang="en">web</span>.\n\n</Callout>',
    '<Quote source="Sách cũ">\n\nLời.\n\n</Quote>',
    '<Gallery title="Ba ảnh">\n\n![Một](./a-9x9.jpg "Lời.")\n\n![Hai](./b-9x9.jpg)\n\n</Gallery>',
    '<Gallery>\n![Một](./a-9x9.jpg)\n![Hai](./b-9x9.jpg)\n</Gallery>',
    `<Video ${video} />`,
    `<Video ${video} duration="1:03:05" />`,
    '<Owner />',
    'Một \\{ dấu ngoặc.',
  ])('%s may stand', async (source) => {
    await expect(readMdx(source)).resolves.toBeDefined();
  });

  test.each([
    ["import x from 'x'", 'không được chứa mã'],
    ['export const a = 1', 'không được chứa mã'],
    ['{process.exit()}', 'không được chứa mã'],
    ['Chữ {1 + 1}', 'không được chứa mã'],
    ['<script>alert(1)</script>', 'Không có thành phần <script>'],
    ['<span onclick="x()">a</span>', 'Không có thành phần <span>'],
    ['<Calout>a</Calout>', 'Không có thành phần <Calout>. Dùng được: Callout, Quote'],
    ['<constructor />', 'Không có thành phần <constructor>'],
    ['<>a</>', 'Không có thành phần <>'],
    ['<Gallery {...x} />', 'phải là chữ trong dấu ngoặc kép'],
    ['<Video src={x} />', 'phải là chữ trong dấu ngoặc kép'],
    ['<Callout kind="tips">\n\na\n\n</Callout>', 'không có loại "tips". Chọn một: note, tip'],
    ['<Gallery tittle="a">\n\n![a](./a-9x9.jpg)\n\n</Gallery>', 'Có phải bạn muốn viết "title"?'],
    ['<Owner mau="x" />', '<Owner>: không có thuộc tính "mau". Xóa nó'],
    ['<Gallery></Gallery>', 'chỉ đặt ảnh, mỗi ảnh một dòng'],
    ['<Gallery>\n\nChữ.\n\n</Gallery>', 'chỉ đặt ảnh, mỗi ảnh một dòng'],
    ['<Gallery>\n\n![a](./a-9x9.jpg) chữ\n\n</Gallery>', 'chỉ đặt ảnh, mỗi ảnh một dòng'],
    ['<Video />', '<Video> thiếu "src". Viết: <Video src="https://…"'],
    [`<Video ${video.replace(/ poster.*/, '')} />`, '<Video> thiếu "poster"'],
    [`<Video ${video.replace('Chợ nổi', ' ')} />`, '<Video> thiếu "title"'],
    [`Xem <Video ${video} /> nhé.`, '<Video> phải đứng riêng'],
    [`<Video ${video}>\n\nchữ\n\n</Video>`, '<Video> không chứa gì'],
    [`<Video ${video} autoplay="1" />`, 'không có thuộc tính "autoplay". Dùng được: src, title'],
    [`<Video ${video} duration="3 phút" />`, 'thời lượng "3 phút" chưa đúng dạng'],
    [`<Video ${video} duration="3:75" />`, 'thời lượng "3:75" chưa đúng dạng'],
    [`<Video ${video.replace('./bia', '/bia')} />`, 'phải là tệp cạnh bài'],
    [`<Video ${video.replace('./bia', 'https://x.example/bia')} />`, 'phải là tệp cạnh bài'],
  ])('%s may not', async (source, message) => {
    await expect(readMdx(`Mở bài.\n\n${source}\n`)).rejects.toMatchObject({
      reason: expect.stringContaining(message),
      line: 3,
    });
  });

  test.each([
    'http://vimeo.com/1',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//vimeo.com/1',
    '/video.mp4',
    './video.mp4',
    'https:vimeo.com/1',
    'https://youtube.com@ke-xau.example/',
    'https://vimeo.com\\1',
    'https://',
  ])('a video at %s may not', async (address) => {
    const source = `<Video ${video.replace('https://vimeo.com/1', address)} />`;
    await expect(readMdx(source)).rejects.toThrow('bắt đầu bằng https://');
  });
});
