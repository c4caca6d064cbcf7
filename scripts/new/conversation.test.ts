import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newArticle } from './index.ts';
import { readSite } from './read-site.ts';
import { smallSite } from './test-support/small-site.ts';

let root = '';
let contentDir = '';
beforeAll(() => {
  ({ root, contentDir } = smallSite());
});
afterAll(() => rmSync(root, { recursive: true }));

/** Answers the command's questions in turn and keeps what the screen would show. */
async function talk(title: string | undefined, answers: string[]) {
  const screen: string[] = [];
  const left = [...answers];
  const context = await newArticle({
    typed: { publish: false, help: false, ...(title !== undefined && { title }) },
    site: await readSite(contentDir, 'content'),
    now: Date.UTC(2026, 9, 17, 18),
    contentDir,
    shownDir: 'content',
    interactive: true,
    ask: async (question) => {
      const answer = left.shift();
      if (answer === undefined) throw new Error(`nobody answers: ${question}`);
      screen.push(`${question}${answer}`);
      return answer;
    },
    say: (text) => screen.push(text),
  });
  expect(left).toEqual([]);
  return { context, screen: screen.join('\n') };
}

describe('npm run new, at a terminal', () => {
  it('asks one thing at a time, and takes Enter for its proposal', async () => {
    const { screen, context } = await talk('Mùa lũ trên sông Hương', ['', '', '', '', '', '', '']);
    expect(screen).toMatchInlineSnapshot(`
      "
      Chuyên mục:
        1. Môi trường (moi-truong)
        2. Tiếng Việt (tieng-viet)
      Gõ số, tên hoặc mã [Môi trường, vì có chữ «lũ», «trên», «sông», «hương»]: 

      Thẻ đang dùng nhiều:
        1. sông Hương   2. lũ lụt   3. chính tả   4. rừng
      Gõ số hoặc chữ, cách nhau bằng dấu phẩy [sông Hương, lũ lụt, vì có chữ «lũ», «trên», «sông», «hương»]: 

      Tác giả:
        1. Tổ Môi trường (to-moi-truong)
        2. Cẩm Lai (cam-lai)
      Gõ số, tên hoặc mã; nhiều người thì cách bằng dấu phẩy [Tổ Môi trường]: 

      Ngày đăng, năm-tháng-ngày [hôm nay, 2026-10-18]: 

      Một, hai câu tóm tắt [để sau]: 

      Bài có ảnh không? Có thì bài là một thư mục, ảnh nằm cạnh. (c/K) 

      Tên tệp, cũng là địa chỉ [mua-lu-tren-song-huong]: "
    `);
    expect(context).toMatchObject({
      date: '2026-10-18',
      folder: false,
      authors: ['to-moi-truong'],
    });
    expect(
      readFileSync(join(contentDir, 'articles/2026/mua-lu-tren-song-huong.md'), 'utf8'),
    ).toMatchInlineSnapshot(`
      "---
      title: "Mùa lũ trên sông Hương"
      date: 2026-10-18
      author: to-moi-truong
      section: moi-truong
      tags: [sông Hương, lũ lụt]
      draft: true
      ---

      Đoạn mở đầu nói ngay điều chính: việc gì, ở đâu, khi nào, vì sao đáng đọc. Viết bài rồi thì xóa những câu hướng dẫn này.

      ## Mục thứ nhất

      Mỗi mục nói một ý, mỗi đoạn vài câu. Con số và lời trích nào cũng ghi lấy từ đâu.

      ## Mục thứ hai

      Kết bằng điều bạn đọc có thể làm, hoặc nơi đọc thêm.
      "
    `);
  });

  it('says what cannot be used and asks again; asks whether a guess is right', async () => {
    const answers = [
      ...['', 'MỘT HAI BA', 'Lũ trên sông Hương'],
      ...['Toán', 'tieng vit', 'k', '1'],
      ...['luũ lụt, gió', ''],
      ...['cam lay', 'c'],
      ...['2026-13-01', '2027-01-05'],
      ...['Nước lên từ đêm.', 'c'],
      ...['lu-tren-song-huong', 'lũ 2027', ''],
    ];
    const { screen, context } = await talk(undefined, answers);
    expect(screen).toMatchInlineSnapshot(`
      "Tên bài: 
      Bài cần một cái tên.
      Tên bài: MỘT HAI BA
      Tên bài viết toàn chữ hoa, khó đọc. Viết chữ thường, chỉ viết hoa đầu câu và tên riêng.
      Tên bài: Lũ trên sông Hương

      Chuyên mục:
        1. Môi trường (moi-truong)
        2. Tiếng Việt (tieng-viet)
      Gõ số, tên hoặc mã [Môi trường, vì có chữ «lũ», «trên», «sông», «hương»]: Toán
      Không có chuyên mục "Toán". Đang có: moi-truong, tieng-viet

      Chuyên mục:
        1. Môi trường (moi-truong)
        2. Tiếng Việt (tieng-viet)
      Gõ số, tên hoặc mã [Môi trường, vì có chữ «lũ», «trên», «sông», «hương»]: tieng vit
      Không có chuyên mục "tieng vit". Có phải «Tiếng Việt» (tieng-viet)? (C/k) k

      Chuyên mục:
        1. Môi trường (moi-truong)
        2. Tiếng Việt (tieng-viet)
      Gõ số, tên hoặc mã [Môi trường, vì có chữ «lũ», «trên», «sông», «hương»]: 1

      Thẻ đang dùng nhiều:
        1. sông Hương   2. lũ lụt   3. chính tả   4. rừng
      Gõ số hoặc chữ, cách nhau bằng dấu phẩy [sông Hương, lũ lụt, vì có chữ «lũ», «trên», «sông», «hương»]: luũ lụt, gió
      Trang chưa có thẻ "luũ lụt". Có phải «lũ lụt»? (C/k) 

      Tác giả:
        1. Tổ Môi trường (to-moi-truong)
        2. Cẩm Lai (cam-lai)
      Gõ số, tên hoặc mã; nhiều người thì cách bằng dấu phẩy [Tổ Môi trường]: cam lay
      Không có tác giả "cam lay". Có phải «Cẩm Lai» (cam-lai)? (C/k) c

      Ngày đăng, năm-tháng-ngày [hôm nay, 2026-10-18]: 2026-13-01
      Ngày "2026-13-01" không có trong lịch. Viết theo dạng năm-tháng-ngày, ví dụ 2026-01-13

      Ngày đăng, năm-tháng-ngày [hôm nay, 2026-10-18]: 2027-01-05

      Một, hai câu tóm tắt [để sau]: Nước lên từ đêm.

      Bài có ảnh không? Có thì bài là một thư mục, ảnh nằm cạnh. (c/K) c

      Tên lu-tren-song-huong đã có: content/articles/2026/lu-tren-song-huong.md

      Tên tệp, cũng là địa chỉ [lu-tren-song-huong-2]: lu-tren-song-huong

      Tên lu-tren-song-huong đã có: content/articles/2026/lu-tren-song-huong.md

      Tên tệp, cũng là địa chỉ [lu-tren-song-huong-2]: lũ 2027
      Tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch nối, dài nhất 80 ký tự. Có phải «lu-2027»? (C/k) "
    `);
    expect(context).toMatchObject({
      section: 'moi-truong',
      tags: ['lũ lụt', 'gió'],
      authors: ['cam-lai'],
      date: '2027-01-05',
      folder: true,
      slug: 'lu-2027',
    });
    expect(readFileSync(join(contentDir, 'articles/2027/lu-2027/index.md'), 'utf8')).toContain(
      'summary: "Nước lên từ đêm."',
    );
  });
});
