import { expect, it } from 'vitest';
import { textReport } from './text.ts';

it('prints a fault a line and counts', () => {
  const findings = [
    { rule: 'a', file: 'content/a.md', line: 3, column: 5, message: 'Sai. Viết: x' },
    { rule: 'b', file: 'content/a.md', line: 9, message: 'Có phải bạn muốn viết "y"?' },
    { rule: 'b', file: 'content/b.md', line: 1, message: 'Tệp rỗng' },
  ];
  expect(textReport({ findings, fileCount: 12 })).toMatchInlineSnapshot(`
    "content/a.md:3:5: Sai. Viết: x
    content/a.md:9: Có phải bạn muốn viết "y"?
    content/b.md:1: Tệp rỗng

    Có 3 lỗi trong 2 tệp (đã kiểm tra 12 tệp).
    "
  `);
  expect(textReport({ findings: [], fileCount: 12 })).toBe('Đã kiểm tra 12 tệp: không có lỗi.\n');
});
