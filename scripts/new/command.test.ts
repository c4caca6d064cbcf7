import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { smallSite } from './test-support/small-site.ts';

const script = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
let root = '';
let contentDir = '';

/** Runs a command as npm does, but with nobody at the terminal. */
function run(args: string[], name = 'new-article.ts') {
  return spawnSync(process.execPath, [script(name), ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: 'content', SOURCE_DATE_EPOCH: '1792300000' },
    encoding: 'utf8',
    input: '',
  });
}

const flags = ['--section', 'moi-truong', '--tags', 'lu lut, gió', '--author', 'cam-lai'];

beforeAll(() => {
  ({ root, contentDir } = smallSite());
});
afterAll(() => rmSync(root, { recursive: true }));

describe('npm run new', { timeout: 60_000 }, () => {
  it('writes an article that the schema and the checker accept, and says what to do next', () => {
    const { status, stdout, stderr } = run(['  Gió   Lào thổi', ...flags]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "
      Đã ghi content/articles/2026/gio-lao-thoi.md (bản nháp, chưa đăng).

      Việc tiếp theo:
      1. Viết: mở tệp ấy, thay những câu hướng dẫn bằng bài của bạn.
      2. Kiểm tra: npm run check -- content/articles/2026/gio-lao-thoi.md
      3. Xem thử: chạy npm run dev rồi mở
           http://127.0.0.1:4321/2026/10/gio-lao-thoi/
         Bản nháp chỉ hiện trên máy bạn. Viết xong thì xóa dòng draft: true; còn dòng ấy thì bài
         gửi đi được mà chưa đăng.
      4. Gửi tòa soạn:
           git switch -c bai/gio-lao-thoi
           git add content/articles/2026/gio-lao-thoi.md
           git commit -m "Bài mới: gio-lao-thoi"
           git push -u origin bai/gio-lao-thoi
         rồi mở https://github.com/khoa-hoc-hue/khoa-hoc-hue/pull/new/bai/gio-lao-thoi
         Không quen git? Mở https://github.com/khoa-hoc-hue/khoa-hoc-hue/new/main?filename=content/articles/2026/gio-lao-thoi.md
         và dán nội dung tệp vào. Từng bước có hình: .github/CONTRIBUTING.md
      "
    `);
    const text = readFileSync(join(contentDir, 'articles/2026/gio-lao-thoi.md'), 'utf8');
    expect(articleSchema.parse(readFrontMatter(text).data)).toMatchObject({
      title: 'Gió Lào thổi',
      date: { day: '2026-10-18' },
      tags: ['lũ lụt', 'gió'],
      draft: true,
    });
    expect(run([], 'check.ts')).toMatchObject({ status: 0 });
  });

  it('makes a folder, and an article that is no draft', () => {
    const more = ['--folder', '--publish', '--summary', 'Nước lên.', '--date', '2026-09-01'];
    expect(run(['Nước: lên', ...flags, ...more])).toMatchObject({ status: 0 });
    const text = readFileSync(join(contentDir, 'articles/2026/nuoc-len/index.md'), 'utf8');
    expect(text).toMatch(/summary: "Nước lên\."\n---\n\nNước lên\.\n$/);
    expect(run([], 'check.ts')).toMatchObject({ status: 0 });
  });

  it.each([
    ['Lũ trên sông Hương', [], 'content/articles/2026/lu-tren-song-huong.md'],
    ['Chữ đ trong tiếng Việt', [], 'content/articles/2026/chu-d-trong-tieng-viet'],
    [
      'Rừng ngập mặn',
      ['--date', '2025-01-01', '--folder'],
      'content/articles/2026/rung-ngap-man.md',
    ],
    ['Bài cũ', [], 'địa chỉ cũ /2026/10/bai-cu/ trong redirects.yaml'],
  ])('never writes over «%s»', (title, more, holder) => {
    const { status, stderr } = run([title, ...flags, ...more]);
    expect(status).toBe(1);
    const slug = /--slug (\S+)/.exec(stderr)?.[1];
    expect(stderr).toContain(`đã có: ${holder}. Chưa ghi gì. Đặt tên khác: --slug ${slug}`);
    expect(slug).toMatch(/-2$/);
  });

  it('leaves a folder alone that holds no article yet', () => {
    mkdirSync(join(contentDir, 'articles/2026/cho-anh'));
    expect(run(['Chờ ảnh', ...flags, '--folder'])).toMatchObject({ status: 1 });
    expect(existsSync(join(contentDir, 'articles/2026/cho-anh/index.md'))).toBe(false);
  });

  it.each([
    [[], 'Thiếu tên bài trong ngoặc kép, --section, --tags, --author. Ở đây không có ai để hỏi.'],
    [['A', ...flags, '--publish'], 'Thiếu --summary (vì có --publish). Ở đây không có ai để hỏi.'],
    [['A', '--autor', 'x'], 'Không có tùy chọn --autor. Có phải bạn muốn viết --author?'],
    [['A', '--hoi'], 'Không có tùy chọn --hoi.'],
    [
      ['A', '--author'],
      'Tùy chọn --author cần một giá trị đứng sau nó. Giá trị bắt đầu bằng dấu - thì viết --author="…"',
    ],
    [['A', '--folder=x'], 'Tùy chọn --folder đứng một mình, không có giá trị.'],
    [['A', '--draft', '--publish'], '--draft và --publish trái nhau. Chọn một.'],
    [
      ['Bài', 'mới'],
      'Tên bài phải nằm trọn trong ngoặc kép, các tùy chọn đứng sau dấu --. Thừa: mới',
    ],
    [['A', ...flags, '--section', 'moi-truog'], 'Có phải «Môi trường» (moi-truong)?'],
    [['A', ...flags, '--date', 'mai'], 'Ngày "mai" chưa đúng dạng.'],
    [['???', ...flags], 'Tên tệp cần ít nhất một chữ không dấu hay chữ số.'],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Cách dùng: npm run new -- "Tiêu đề"');
  });

  it('explains itself', () => {
    expect(run(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--publish'),
    });
  });

  it('says what is wrong with a site that has no sections', () => {
    rmSync(join(contentDir, 'sections.yaml'));
    const { status, stderr } = run(['A', ...flags]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'Chưa đọc được chuyên mục trong content/sections.yaml. Chạy npm run check để biết phải sửa gì.\n',
    });
  });
});
