import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../examples/check-example.ts';
import { EXAMPLE_NOW, modelFiles } from '../examples/model-site.ts';
import { article, check, checkBy } from '../fixture-site.ts';
import { checkContent } from '../index.ts';

const onWindows = process.platform === 'win32';

describe('names', () => {
  it.skipIf(onWindows)('refuses what breaks addresses or some systems', async () => {
    const names = [
      'a#b.svg',
      'a?.svg',
      '50%.svg',
      'a\\b.svg',
      'a\nb.svg',
      'a:b.svg',
      'con.md',
      'AUX.svg',
      'com1',
      'a.',
      ' a.svg',
      `${'ắ'.repeat(40)}.svg`,
    ];
    const files = Object.fromEntries(names.map((name) => [`articles/2026/${name}`, article()]));
    expect(await checkBy('file-names', files)).toMatchInlineSnapshot(`
      [
        "articles/2026/ a.svg:1: Tên bắt đầu hoặc kết thúc bằng dấu cách hay dấu chấm. Đổi tên, bỏ dấu ấy",
        "articles/2026/50%.svg:1: Tên có ký tự "%", làm hỏng địa chỉ. Đổi tên, bỏ ký tự ấy",
        "articles/2026/AUX.svg:1: Windows giữ tên "AUX.svg" cho riêng nó, nên nhiều máy không mở được. Đổi tên",
        "articles/2026/a
      b.svg:1: Tên có ký tự U+000A, làm hỏng địa chỉ. Đổi tên, bỏ ký tự ấy",
        "articles/2026/a#b.svg:1: Tên có ký tự "#", làm hỏng địa chỉ. Đổi tên, bỏ ký tự ấy",
        "articles/2026/a.:1: Tên bắt đầu hoặc kết thúc bằng dấu cách hay dấu chấm. Đổi tên, bỏ dấu ấy",
        "articles/2026/a:b.svg:1: Tên có ký tự ":", làm hỏng địa chỉ. Đổi tên, bỏ ký tự ấy",
        "articles/2026/a?.svg:1: Tên có ký tự "?", làm hỏng địa chỉ. Đổi tên, bỏ ký tự ấy",
        "articles/2026/a\\b.svg:1: Tên có ký tự "\\", làm hỏng địa chỉ. Đổi tên, bỏ ký tự ấy",
        "articles/2026/com1:1: Windows giữ tên "com1" cho riêng nó, nên nhiều máy không mở được. Đổi tên",
        "articles/2026/con.md:1: Windows giữ tên "con.md" cho riêng nó, nên nhiều máy không mở được. Đổi tên",
        "articles/2026/ắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắắ.svg:1: Tên dài 124 byte, quá 100. Đặt tên ngắn hơn",
      ]
    `);
  });

  it('refuses such names of folders too, and leaves ordinary ones alone', async () => {
    expect(
      await checkBy('file-names', {
        'articles/2026/nul/a.svg': '',
        'articles/2026/console/b.svg': '',
        'articles/2026/Cầu (1).svg': '',
      }),
    ).toEqual([
      'articles/2026/nul:1: Windows giữ tên "nul" cho riêng nó, nên nhiều máy không mở được. Đổi tên',
    ]);
  });

  it.skipIf(onWindows)('names both of two that many machines take for one', async () => {
    const nfd = 'cầu.svg'.normalize('NFD');
    expect(
      await checkBy('file-names', {
        'articles/2026/cầu.svg': '',
        [`articles/2026/${nfd}`]: '',
        'articles/2026/Anh.svg': '',
        'articles/2026/anh.svg': '',
        'articles/2026/B/a.svg': '',
        'articles/2026/b/a.svg': '',
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2026/anh.svg:1: Tên này chỉ khác content/articles/2026/Anh.svg ở chữ hoa hay cách gõ dấu; nhiều máy coi là một. Đổi tên một trong hai",
        "articles/2026/b:1: Tên này chỉ khác content/articles/2026/B ở chữ hoa hay cách gõ dấu; nhiều máy coi là một. Đổi tên một trong hai",
        "articles/2026/cầu.svg:1: Tên này chỉ khác content/articles/2026/cầu.svg ở chữ hoa hay cách gõ dấu; nhiều máy coi là một. Đổi tên một trong hai",
      ]
    `);
  });

  it.skipIf(onWindows)('leaves twins among articles to the rule about addresses', async () => {
    const nfd = 'đá'.normalize('NFD');
    const lines = await check({
      [`articles/2026/đá.md`]: article(),
      [`articles/2026/${nfd}.md`]: article(),
    });
    expect(lines.filter((line) => line.includes('cùng địa chỉ'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('coi là một'))).toEqual([]);
  });
});

describe('files that are none', () => {
  it('refuses links wherever they lead, and never follows them', async () => {
    const lines = await check({
      'articles/2026/trong.md': { link: '../../sections.yaml' },
      'articles/2026/ngoai.md': { link: '/etc/hostname' },
      'articles/2026/thu-muc': { link: '/etc' },
      'articles/2026/lac.md': { link: './khong-co.md' },
      'articles/2026/vong.md': { link: 'vong.md' },
      'authors/lai.yaml': { link: '/dev/zero' },
    });
    expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual([
      'articles/2026/lac.md:1',
      'articles/2026/ngoai.md:1',
      'articles/2026/thu-muc:1',
      'articles/2026/trong.md:1',
      'articles/2026/vong.md:1',
      'authors/lai.yaml:1',
    ]);
    expect(new Set(lines.map((line) => line.replace(/^.*?: /, '')))).toEqual(
      new Set(['Đây là một liên kết tượng trưng (symlink). Thay nó bằng tệp thật']),
    );
  });

  it('names a folder that has the name of a file', async () => {
    expect(await check({ 'articles/2026/x.md/anh.svg': '', 'authors/lai.yaml/a.svg': '' })).toEqual(
      [
        'articles/2026/x.md:1: Đây là một thư mục mang tên của tệp. Đổi tên thư mục thành: x',
        'authors/lai.yaml:1: Đây là một thư mục mang tên của tệp. Đổi tên thư mục thành: lai',
      ],
    );
  });

  it.skipIf(onWindows)('does not wait for a pipe', async () => {
    const lines = await withFolder(modelFiles, async (contentDir) => {
      execFileSync('mkfifo', [join(contentDir, 'authors/ong.yaml')]);
      const { findings } = await checkContent({
        contentDir,
        now: EXAMPLE_NOW,
        shownRoot: 'content',
      });
      return findings.map(({ file, message }) => `${file}: ${message}`);
    });
    expect(lines).toEqual([
      'content/authors/ong.yaml: Đây không phải là tệp thường. Thay nó bằng tệp thật',
    ]);
  });

  it('refuses an article of more than 500 KB without parsing it', async () => {
    expect(await check({ 'articles/2026/a.md': article({}, 'nước '.repeat(200_000)) })).toEqual([
      'articles/2026/a.md:1: Tệp lớn hơn 500 KB. Tách thành nhiều bài',
    ]);
  });
});
