import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from './fixture-site.ts';

const command = fileURLToPath(new URL('../check.ts', import.meta.url));
let root = '';

/** Runs `npm run check` as npm does, in a folder with a `content` of its own. */
function run(args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: '', SOURCE_DATE_EPOCH: '1793500000', ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'check-command-')));
  const content = join(root, 'content');
  mkdirSync(join(content, 'articles/2026'), { recursive: true });
  mkdirSync(join(content, 'authors'));
  writeFileSync(join(content, 'authors/cam-lai.yaml'), 'name: Cẩm Lai\n');
  writeFileSync(join(content, 'sections.yaml'), '- { id: moi-truong, name: A, description: B. }\n');
  writeFileSync(join(content, 'articles/2026/a.md'), article());
  cpSync(content, join(root, 'faulty'), { recursive: true });
  writeFileSync(join(root, 'faulty/articles/2026/b.md'), article({ title: '2026' }));
  writeFileSync(join(root, 'faulty/articles/2026/c.md'), article({ section: 'x' }));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('npm run check', { timeout: 60_000 }, () => {
  it('exits 0 when there is no fault', () => {
    expect(run()).toEqual({ status: 0, stdout: 'Đã kiểm tra 3 tệp: không có lỗi.\n', stderr: '' });
  });

  it('exits 1 with all faults', () => {
    const { status, stdout, stderr } = run([], { CONTENT_DIR: 'faulty' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "faulty/articles/2026/b.md:2:1: "title" đang được hiểu là số 2026, không phải chữ. Đặt trong dấu ngoặc kép: title: "2026" [front-matter]

      faulty/articles/2026/c.md:6:1: Không có chuyên mục "x". Chuyên mục được khai trong faulty/sections.yaml [references]

      Có 2 lỗi trong 2 tệp (đã kiểm tra 5 tệp). Máy sửa được 1: npm run check -- --fix
      "
    `);
  });

  it('shows the faults of the files it is given', () => {
    const { status, stdout } = run(['./faulty/articles/2026/c.md'], { CONTENT_DIR: 'faulty' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^faulty\/articles\/2026\/c\.md:6:1: Không có chuyên mục "x"/);
    expect(stdout).toContain('Có 1 lỗi trong 1 tệp');
    expect(run(['faulty/articles/2026/a.md'], { CONTENT_DIR: 'faulty' }).status).toBe(0);
  });

  it('takes a folder, and a picture with those who show it', () => {
    const all = run(['faulty/articles'], { CONTENT_DIR: 'faulty' });
    expect(all.stdout).toContain('Có 2 lỗi trong 2 tệp (đã kiểm tra 3 tệp)');
    writeFileSync(join(root, 'faulty/articles/2026/hong.jpg'), 'chữ');
    writeFileSync(join(root, 'faulty/articles/2026/d.md'), article({}, '![Ảnh](hong.jpg)'));
    const { status, stdout } = run(['faulty/articles/2026/hong.jpg'], { CONTENT_DIR: 'faulty' });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^faulty\/articles\/2026\/d\.md:8:1: Ảnh hong\.jpg: tệp không phải là ảnh/,
    );
    rmSync(join(root, 'faulty/articles/2026/d.md'));
  });

  it('prints for GitHub and for programs, and exits 0 for warnings alone', () => {
    writeFileSync(join(root, 'content/articles/2026/b.md'), article().trimEnd());
    const github = run(['--format', 'github']);
    expect(github.status).toBe(0);
    expect(github.stdout).toMatch(
      /^::warning file=content\/articles\/2026\/b\.md,line=8,col=10,title=final-newline::/,
    );
    const { summary } = JSON.parse(run(['--format', 'json']).stdout) as { summary: unknown };
    expect(summary).toEqual({ errors: 0, warnings: 1, files: 1, checked: 4 });
  });

  it('mends with --fix, shows it, and checks again', () => {
    const { status, stdout } = run(['--fix']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        'đã sửa content/articles/2026/b.md:8 (không có gì) → "\\n"\n\nĐã sửa 1 chỗ. Đã kiểm tra 4 tệp: không có lỗi.\n',
    });
    expect(readFileSync(join(root, 'content/articles/2026/b.md'), 'utf8')).toBe(article());
    expect(run(['--fix']).stdout).toContain('Đã sửa 0 chỗ.');
  });

  it.each([
    [['--format', 'xml'], {}, 'Không có dạng in "xml".'],
    [['--fxi'], {}, 'Tùy chọn --fxi không đúng.'],
    [[], { CONTENT_DIR: 'khong-co' }, 'Không thấy thư mục nội dung (CONTENT_DIR).'],
    [
      ['faulty/articles/2026/z.md'],
      { CONTENT_DIR: 'faulty' },
      'Không thấy tệp faulty/articles/2026/z.md',
    ],
    [['faulty/articles/2026/a.md'], {}, 'không nằm trong thư mục nội dung'],
    [['--fix=1'], {}, 'Tùy chọn --fix không đúng.'],
    [['--toString'], {}, 'Tùy chọn --toString không đúng.'],
    [['--format', 'toString'], {}, 'Không có dạng in "toString".'],
  ])('exits 2 for %j %j', (args, env, said) => {
    const { status, stdout, stderr } = run(args, env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain('Cách dùng: npm run check');
  });
});
