import { expect, it } from 'vitest';
import { article, check } from '../fixture-site.ts';

const others = {
  'articles/2026/nhap.md': article({ draft: 'true', tags: '[nháp]' }),
  'articles/2027/hen.md': article({ date: '2027-03-01' }),
  'pages/gioi-thieu.mdx': '---\ntitle: Giới thiệu\nsummary: Ai.\n---\n',
};

it('knows every kind of address of the site', async () => {
  const body = [
    '[a](/) [b](/2026/10/a/) [c](/2026/10/a/?x=1#noi-dung) [d](/chuyen-muc/moi-truong/) [e](/the/song-huong/)',
    '[f](/tac-gia/cam-lai/) [g](/gioi-thieu/) [h](/luu-tru/2026/10/) [i](/tim-kiem/) [k](/luu-tru/trang/2/)',
    '[l](/chuyen-muc/moi-truong/rss.xml) [m](https://example.org/2026/x/)',
  ].join('\n');
  expect(await check({ ...others, 'articles/2026/a.md': article({}, body) })).toEqual([]);
});

it.each(['/', '/chuyen-muc/moi-truong/'])('knows every feed of %s', async (list) => {
  const body = ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `[a](${list}${name})`).join(' ');
  expect(await check({ ...others, 'articles/2026/a.md': article({}, body) })).toEqual([]);
});

it('reports what is not there, with the nearest address', async () => {
  const body = [
    '[a](/2026/10/b/) [b](/2026/09/ten-bai-nao-do/) [c](/chuyen-muc/moi-truog/) [d](/gioi-thieu)',
    '[e](/2026/10/nhap/) [f](/2027/03/hen/) [g](/the/nhap/) [h](/cu/) [i][x]',
    '',
    '[x]: /khong-dau-ca/',
  ].join('\n');
  expect(
    await check({
      ...others,
      'articles/2026/a.md': article({}, body),
      'redirects.yaml': '/cu/: /gioi-thieu/\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2026/a.md:8:1: Trang này không có địa chỉ /2026/10/b/. Địa chỉ gần nhất: /2026/10/a/",
      "articles/2026/a.md:8:18: Trang này không có địa chỉ /2026/09/ten-bai-nao-do/. Kiểm tra lại địa chỉ",
      "articles/2026/a.md:8:48: Trang này không có địa chỉ /chuyen-muc/moi-truog/. Địa chỉ gần nhất: /chuyen-muc/moi-truong/",
      "articles/2026/a.md:8:76: Thiếu dấu / ở cuối địa chỉ. Viết: /gioi-thieu/",
      "articles/2026/a.md:9:1: Liên kết dẫn đến /2026/10/nhap/, nơi mới chỉ có bản nháp. Bỏ liên kết, hoặc đăng bài ấy trước",
      "articles/2026/a.md:9:21: Liên kết dẫn đến /2027/03/hen/, nơi chưa đến ngày đăng. Bỏ liên kết, hoặc đợi bài ấy lên trang",
      "articles/2026/a.md:9:40: Liên kết dẫn đến /the/nhap/, nơi mới chỉ có bản nháp. Bỏ liên kết, hoặc đăng bài ấy trước",
      "articles/2026/a.md:9:56: Địa chỉ /cu/ là địa chỉ cũ. Viết địa chỉ mới: /gioi-thieu/",
      "articles/2026/a.md:9:66: Trang này không có địa chỉ /khong-dau-ca/. Kiểm tra lại địa chỉ",
    ]
  `);
});

it('lets a draft link to a draft, and a scheduled article to an earlier one', async () => {
  expect(
    await check({
      ...others,
      'articles/2026/b.md': article({ draft: 'true' }, '[a](/2026/10/nhap/)'),
      'articles/2027/c.md': article({ date: '2027-03-02' }, '[a](/2027/03/hen/)'),
    }),
  ).toEqual([]);
});

it('reports redirects that go round, on, nowhere, or hide a page', async () => {
  const redirects = [
    '/tot/: /gioi-thieu/',
    '/vong/: /tron/',
    '/tron/: /vong/',
    '/minh/: /minh/',
    '/dai/: /tot/',
    '/lac/: /gioi-thiu/',
    '/gioi-thieu/: /',
    '/nhap/: /2026/10/nhap/',
  ];
  expect(await check({ ...others, 'redirects.yaml': redirects.join('\n') })).toMatchInlineSnapshot(`
    [
      "redirects.yaml:1:1: Địa chỉ /tot/ chuyển hướng qua nhiều bước. Viết thẳng: /tot/: /",
      "redirects.yaml:2:1: Địa chỉ /vong/ chuyển hướng vòng quanh, không đến đâu cả. Sửa địa chỉ mới",
      "redirects.yaml:3:1: Địa chỉ /tron/ chuyển hướng vòng quanh, không đến đâu cả. Sửa địa chỉ mới",
      "redirects.yaml:4:1: Địa chỉ /minh/ chuyển hướng vòng quanh, không đến đâu cả. Sửa địa chỉ mới",
      "redirects.yaml:5:1: Địa chỉ /dai/ chuyển hướng qua nhiều bước. Viết thẳng: /dai/: /",
      "redirects.yaml:6:1: Không có trang ở địa chỉ mới /gioi-thiu/. Địa chỉ gần nhất: /gioi-thieu/",
      "redirects.yaml:7:1: Địa chỉ cũ /gioi-thieu/ vẫn đang có trang. Xóa dòng này, hoặc đổi địa chỉ của trang ấy",
      "redirects.yaml:8:1: Bài ở địa chỉ mới /2026/10/nhap/ chưa lên trang. Đợi bài ấy được đăng",
    ]
  `);
});
