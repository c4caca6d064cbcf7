import { describe, expect, it } from 'vitest';
import type { Finding } from '../types.ts';
import { textReport } from './text.ts';

const PLAIN = { colours: false };
const error = { rule: 'a', severity: 'error' } as const;
const warning = { rule: 'b', severity: 'warning' } as const;
const findings: Finding[] = [
  { ...error, file: 'content/a.md', line: 3, column: 5, message: 'Sai. Viết: x' },
  { ...error, file: 'content/a.md', line: 12, message: 'Có phải bạn muốn viết "y"?' },
  { ...error, file: 'content/b.md', line: 1, message: 'Tệp rỗng' },
  {
    ...warning,
    file: 'content/a.md',
    line: 9,
    column: 1,
    message: 'Nên ngắn hơn',
    fix: { edits: [] },
  },
];

describe('textReport', () => {
  it('prints a finding a line, a group a file, and counts', () => {
    expect(textReport({ findings, fileCount: 12 }, PLAIN)).toMatchInlineSnapshot(`
      "content/a.md:3:5: Sai. Viết: x [a]
      content/a.md:12:  Có phải bạn muốn viết "y"? [a]

      content/b.md:1: Tệp rỗng [a]

      content/a.md:9:1: cảnh báo: Nên ngắn hơn [b]

      Có 3 lỗi, 1 cảnh báo trong 2 tệp (đã kiểm tra 12 tệp). Máy sửa được 1: npm run check -- --fix
      "
    `);
  });

  it('says when there is nothing to say', () => {
    const report = textReport({ findings: [], fileCount: 12 }, PLAIN);
    expect(report).toBe('Đã kiểm tra 12 tệp: không có lỗi.\n');
  });

  it('shows what would steer a terminal or cannot be seen', () => {
    const hostile = {
      ...error,
      file: 'content/a\u202eb\n.md',
      line: 1,
      message: 'Thẻ "\u001b[2J" 👩‍🔬',
    };
    expect(textReport({ findings: [hostile], fileCount: 1 }, PLAIN).split('\n')[0]).toBe(
      'content/a⟨U+202E⟩b⟨U+000A⟩.md:1: Thẻ "⟨U+001B⟩[2J" 👩‍🔬 [a]',
    );
  });

  it('tells warnings alone from errors', () => {
    const report = textReport({ findings: findings.slice(3), fileCount: 12 }, PLAIN);
    expect(report).toContain('Không có lỗi; 1 cảnh báo trong 1 tệp (đã kiểm tra 12 tệp).');
  });

  it('shows what was mended', () => {
    const changes = [{ rule: 'a', file: 'content/a.md', line: 2, before: 'Tin', after: '"Tin"' }];
    expect(textReport({ findings: [], fileCount: 12, changes }, PLAIN)).toMatchInlineSnapshot(`
      "đã sửa content/a.md:2 Tin → "Tin"

      Đã sửa 1 chỗ. Đã kiểm tra 12 tệp: không có lỗi.
      "
    `);
  });

  it('colours only when it is told to, and says the same then', () => {
    const coloured = textReport({ findings, fileCount: 12 }, { colours: true });
    expect(coloured).toContain('\u001b[31mcontent/a.md:3:5:\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
    const bare = coloured.replace(/\u001b\[\d*m/g, '');
    expect(bare).toBe(textReport({ findings, fileCount: 12 }, PLAIN));
  });
});
