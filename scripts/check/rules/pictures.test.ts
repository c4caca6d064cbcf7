import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { article, check } from '../fixture-site.ts';

const plain = { create: { width: 64, height: 36, channels: 3, background: '#2f7f79' } } as const;
const jpeg = await sharp({ ...plain, create: { ...plain.create, width: 640, height: 640 } })
  .jpeg()
  .toBuffer();
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8">';
const folder = 'articles/2026/a';
const withImage = (body: string) => article({}, body);

/** A real PNG of one colour in any size, written by hand because no encoder makes one that big. */
function hugePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

it('accepts every kind of picture, however it is referred to', async () => {
  const cover = '{ image: ./bia.jpg, alt: "Bìa" }';
  const body =
    '![a](b.png "Chú thích.") ![c][ref] ![d](../../../authors/d%20e.webp)\n\n[ref]: ./c.svg';
  expect(
    await check({
      [`${folder}/index.md`]: article({ cover }, body),
      [`${folder}/bia.jpg`]: jpeg,
      [`${folder}/b.png`]: await sharp(plain).png().toBuffer(),
      [`${folder}/c.svg`]: `${SVG}<style>a{fill:url(#g)}</style><use href="#g"/><text>\\d url(x)</text></svg>`,
      'authors/d e.webp': await sharp(plain).webp().toBuffer(),
      'authors/cam-lai.yaml': 'name: Cẩm Lai\nphoto: ./d e.webp\n',
    }),
  ).toEqual([]);
});

it('refuses pictures from elsewhere, missing ones and those without description', async () => {
  const body = [
    '![a](https://example.org/a.jpg) ![a](//example.org/a.jpg) ![a](data:image/png;base64,AAAA)',
    '![a](/anh/a.jpg) ![a](../../../../etc/passwd) ![a](../../../x.jpg)',
    '![a](./bai.pdf) ![a](./Bia.JPG) ![](./bia.jpg) ![a](./khong-co.png) ![a]()',
  ].join('\n');
  expect(
    await check({
      [`${folder}/index.md`]: withImage(body),
      [`${folder}/bia.jpg`]: jpeg,
      'authors/cam-lai.yaml': 'name: Cẩm Lai\nphoto: ./lai.jpg\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2026/a/index.md:8:1: Ảnh https://example.org/a.jpg nằm ở ngoài. Tải ảnh về, đặt cạnh bài và viết: ./ten-anh.jpg",
      "articles/2026/a/index.md:8:33: Ảnh //example.org/a.jpg nằm ở ngoài. Tải ảnh về, đặt cạnh bài và viết: ./ten-anh.jpg",
      "articles/2026/a/index.md:8:59: Ảnh data:image/png;base64,AAAA nằm ở ngoài. Tải ảnh về, đặt cạnh bài và viết: ./ten-anh.jpg",
      "articles/2026/a/index.md:9:1: Đường dẫn ảnh /anh/a.jpg phải tính từ chỗ của tệp này. Viết: ./ten-anh.jpg",
      "articles/2026/a/index.md:9:18: Ảnh ../../../../etc/passwd nằm ngoài thư mục nội dung. Đặt ảnh cạnh bài và viết: ./ten-anh.jpg",
      "articles/2026/a/index.md:9:47: Không tìm thấy ảnh ../../../x.jpg. Đặt ảnh vào đúng chỗ hoặc sửa lại đường dẫn",
      "articles/2026/a/index.md:10:1: Tệp ./bai.pdf không phải là ảnh. Dùng ảnh .jpg, .png, .webp, .avif, .gif hoặc .svg",
      "articles/2026/a/index.md:10:17: Không tìm thấy ảnh ./Bia.JPG. Có phải bạn muốn viết "bia.jpg"?",
      "articles/2026/a/index.md:10:33: Ảnh thiếu lời mô tả cho người không nhìn thấy. Viết: ![Trong ảnh có gì](./bia.jpg)",
      "articles/2026/a/index.md:10:48: Không tìm thấy ảnh ./khong-co.png. Đặt ảnh vào đúng chỗ hoặc sửa lại đường dẫn",
      "articles/2026/a/index.md:10:69: Ảnh này chưa có đường dẫn. Viết: ./ten-anh.jpg",
      "authors/cam-lai.yaml:2:1: Không tìm thấy ảnh ./lai.jpg. Đặt ảnh vào đúng chỗ hoặc sửa lại đường dẫn",
    ]
  `);
});

it('decodes every picture for real', async () => {
  const names = ['rong.jpg', 'chu.jpg', 'cut.jpg', 'dai.png', 'to.png', 'svg.jpg'];
  expect(
    await check({
      [`${folder}/index.md`]: withImage(names.map((name) => `![a](./${name})`).join('\n\n')),
      [`${folder}/rong.jpg`]: '',
      [`${folder}/chu.jpg`]: 'đây là chữ',
      [`${folder}/cut.jpg`]: jpeg.subarray(0, jpeg.length - 40),
      [`${folder}/dai.png`]: hugePng(12_001, 1),
      [`${folder}/to.png`]: hugePng(8_000, 8_000),
      [`${folder}/svg.jpg`]: `${SVG}</svg>`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2026/a/index.md:8:1: Ảnh ./rong.jpg: tệp rỗng (0 byte). Chép lại tệp ảnh",
      "articles/2026/a/index.md:10:1: Ảnh ./chu.jpg: tệp không phải là ảnh, hoặc đã hỏng. Chép hoặc xuất lại tệp ảnh",
      "articles/2026/a/index.md:12:1: Ảnh ./cut.jpg: ảnh bị hỏng hoặc thiếu phần cuối. Chép hoặc xuất lại tệp ảnh",
      "articles/2026/a/index.md:14:1: Ảnh ./dai.png: ảnh quá lớn (12001 × 1 điểm ảnh; mỗi cạnh tối đa 12.000). Thu nhỏ ảnh",
      "articles/2026/a/index.md:16:1: Ảnh ./to.png: ảnh quá lớn (8000 × 8000 điểm ảnh; tối đa 50 triệu điểm ảnh). Thu nhỏ ảnh",
      "articles/2026/a/index.md:18:1: Ảnh ./svg.jpg: tệp không phải là ảnh, hoặc đã hỏng. Chép hoặc xuất lại tệp ảnh",
    ]
  `);
});

/** A GIF of a hundred bytes that claims two frames of any size. */
function sparseGif(side: number): Buffer {
  const size = [side & 0xff, side >> 8, side & 0xff, side >> 8];
  const colours = [0, 0, 0, 0xff, 0xff, 0xff];
  const pause = [0x21, 0xf9, 4, 0, 1, 0, 0, 0];
  const frame = [...pause, 0x2c, 0, 0, 0, 0, ...size, 0, 2, 2, 0x44, 1, 0];
  const head = [...Buffer.from('GIF89a'), ...size, 0x80, 0, 0, ...colours];
  return Buffer.from([...head, ...frame, ...frame, 0x3b]);
}

it('refuses a small file that unpacks to large frames', async () => {
  const site = { [`${folder}/index.md`]: withImage('![a](./dong.gif)') };
  expect(await check({ ...site, [`${folder}/dong.gif`]: sparseGif(6_000) })).toEqual([
    'articles/2026/a/index.md:8:1: Ảnh ./dong.gif: ảnh quá lớn (6000 × 6000 điểm ảnh × 2 khung hình; tối đa 50 triệu điểm ảnh). Thu nhỏ ảnh',
  ]);
});

it('refuses SVG that runs, loads or is none', async () => {
  const files: Record<string, string> = {
    'a.svg': `${SVG}\n<script>x</script></svg>`,
    'b.svg': `${SVG}\n<rect onload="x()"/></svg>`,
    'c.svg': `${SVG}\n<image href="https://example.org/a.png"/></svg>`,
    'd.svg': `${SVG}<g xmlns:x="http://www.w3.org/1999/xlink"><use x:href="a.svg#b"/></g></svg>`,
    'e.svg': `${SVG}<style>@import "x.css"</style></svg>`,
    'f.svg': `${SVG}<rect style="fill:url( 'https://example.org/' )"/></svg>`,
    'g.svg': `${SVG}<g></svg>`,
    'h.svg': '<html xmlns="http://www.w3.org/1999/xhtml"></html>',
    'i.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}</svg>`,
    'k.svg': `${SVG}<foreignObject></foreignObject></svg>`,
    'l.svg': `${SVG}<a><set attributeName="href" to="javascript:x"/></a></svg>`,
    'm.svg': `<?xml-stylesheet href="x.css"?>${SVG}</svg>`,
    'n.svg': '',
    'o.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="8"></svg>',
    'p.svg': `${SVG}<x:script xmlns:x="http://www.w3.org/2000/svg">x</x:script></svg>`,
    'q.svg': `${SVG}<rect style="fill:\\75rl(https://example.org/)"/></svg>`,
  };
  const body = Object.keys(files)
    .map((name) => `![a](./${name})`)
    .join('\n\n');
  const placed = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]);
  const found = await check({
    [`${folder}/index.md`]: withImage(body),
    ...Object.fromEntries(placed),
  });
  expect(found.map((line) => line.replace(/^.*?: /, ''))).toMatchInlineSnapshot(`
    [
      "Ảnh ./a.svg: dòng 2 của tệp SVG có thẻ <script>. Xóa thẻ này",
      "Ảnh ./b.svg: dòng 2 của tệp SVG có thuộc tính "onload" chạy mã. Xóa thuộc tính này",
      "Ảnh ./c.svg: dòng 2 của tệp SVG trỏ ra ngoài bằng "https://example.org/a.png". Chỉ dùng href="#…" trong chính tệp",
      "Ảnh ./d.svg: dòng 1 của tệp SVG trỏ ra ngoài bằng "a.svg#b". Chỉ dùng href="#…" trong chính tệp",
      "Ảnh ./e.svg: dòng 1 của tệp SVG lấy dữ liệu từ bên ngoài. Chỉ dùng url(#…) trong chính tệp",
      "Ảnh ./f.svg: dòng 1 của tệp SVG lấy dữ liệu từ bên ngoài. Chỉ dùng url(#…) trong chính tệp",
      "Ảnh ./g.svg: dòng 1 của tệp SVG sai cú pháp XML. Xuất lại tệp từ phần mềm vẽ",
      "Ảnh ./h.svg: dòng 1 của tệp SVG không mở đầu bằng thẻ <svg xmlns="http://www.w3.org/2000/svg">. Xuất lại tệp từ phần mềm vẽ",
      "Ảnh ./i.svg: dòng 1 của tệp SVG khai báo ENTITY. Xóa phần <!DOCTYPE …>",
      "Ảnh ./k.svg: dòng 1 của tệp SVG có thẻ <foreignObject>. Xóa thẻ này",
      "Ảnh ./l.svg: dòng 1 của tệp SVG đổi thuộc tính "href" bằng hoạt hình. Xóa thẻ này",
      "Ảnh ./m.svg: dòng 1 của tệp SVG có chỉ dẫn <?xml-stylesheet … ?>. Xóa dòng này",
      "Ảnh ./n.svg: tệp rỗng (0 byte). Chép lại tệp ảnh",
      "Ảnh ./o.svg: ảnh quá lớn (90000 × 8 điểm ảnh; mỗi cạnh tối đa 12.000). Thu nhỏ ảnh",
      "Ảnh ./p.svg: dòng 1 của tệp SVG có thẻ <script>. Xóa thẻ này",
      "Ảnh ./q.svg: dòng 1 của tệp SVG lấy dữ liệu từ bên ngoài. Chỉ dùng url(#…) trong chính tệp",
    ]
  `);
});
