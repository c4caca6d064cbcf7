import sharp from 'sharp';
import { article } from '../../testing/default-content.ts';
import { samplePicture } from '../../testing/sample-picture.ts';

/** A title that is code in every format that it is written into. */
export const hostileTitle = '</script><img src=x onerror=alert(1)> ]]> <!-- {1+1} & "Huế"';

/** Words that stand in the draft and in the scheduled article only. */
export const secretWords = { draft: 'bannhapbimat', scheduled: 'henngaybimat' };

/** When the scheduled article is to appear. */
export const scheduledAt = Date.parse('2026-12-24T08:00:00+07:00') / 1000;

/** A photo as a phone makes it: with its place on Earth. */
async function photoWithPlace(): Promise<Uint8Array> {
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '16/1 28/1 0/1', GPSLongitudeRef: 'E' };
  return sharp(await samplePicture(900, 600))
    .withExif({ IFD0: { Copyright: 'Nguoi chup giau ten', Model: 'May anh X' }, IFD3: gps })
    .jpeg()
    .toBuffer();
}

const body = 'Một đoạn văn thử, đủ để có trong chỉ mục.\n';
const syllables = Array.from({ length: 30 }, (_, index) => `chữ${index}`).join(' ');

/** A content folder with one of each thing that a newsroom does. */
export async function richContent(): Promise<Record<string, string | Uint8Array>> {
  const photo = await photoWithPlace();
  const many = Array.from({ length: 13 }, (_, index) => index + 1).map((number) => [
    `articles/2025/bai-${number}.md`,
    article(
      { title: `Bài số ${number}`, date: `2025-01-${String(number).padStart(2, '0')}` },
      body,
    ),
  ]);
  const secret = (word: string) => ({
    title: `Chuyện ${word}`,
    summary: `Tóm tắt ${word}.`,
    tags: `[${word}]`,
  });
  return {
    ...Object.fromEntries(many),
    'authors/tran-le.yaml':
      'name: Trần Lê\nbiography: Viết về sông nước.\nphoto: ./tran-le.jpg\nlinks: [{ label: Trang riêng, href: "https://example.org/tl" }]\n',
    'authors/tran-le.jpg': photo,
    'articles/2024/ac-y.md': article(
      { title: `'${hostileTitle}'`, summary: `'Tóm tắt ${hostileTitle}'`, section: 'moi-truong' },
      body,
    ),
    'articles/2024/co-anh/index.md': article(
      {
        title: 'Bài có ảnh',
        author: '[an-binh, tran-le]',
        postedBy: 'tran-le',
        section: 'moi-truong',
        date: '2024-03-01',
        updated: '2024-03-05',
        corrections: '[{ date: 2024-03-04, note: "Bản đầu viết nhầm tên núi." }]',
        cover:
          '{ image: ./bia.jpg, alt: "Một dải màu", caption: "Chú thích bìa.", credit: "Ảnh: TL" }',
      },
      'Đoạn đầu.\n\n![Dải màu](./bia.jpg "Chú thích trong bài.")\n',
    ),
    'articles/2024/co-anh/bia.jpg': photo,
    'articles/2023/ngan.md': article(
      { title: 'Bài ba mươi tiếng', date: '2023-12-31T23:30', section: 'moi-truong' },
      `${syllables}.\n`,
    ),
    'articles/2024/thanh-phan/index.mdx': article(
      { title: 'Bài có thành phần', date: '2024-06-02T06:15', section: 'moi-truong' },
      'Mở bài.\n\n<Callout kind="tip" title="Mẹo nhỏ">\n\nLời trong khung.\n\n</Callout>\n\n<Quote source="Sách cũ">\n\nCâu được trích.\n\n</Quote>\n',
    ),
    'articles/2026/nhap.md': article(
      { ...secret(secretWords.draft), date: '2026-05-01', draft: 'true' },
      `Thân bài ${secretWords.draft}.\n`,
    ),
    'articles/2026/hen.md': article(
      { ...secret(secretWords.scheduled), date: '2026-12-24T08:00' },
      `Thân bài ${secretWords.scheduled}.\n`,
    ),
  };
}
