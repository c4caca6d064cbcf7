import { expect, it } from 'vitest';
import { githubReport } from './github.ts';

it('writes workflow commands, escaped as GitHub reads them', () => {
  const findings = [
    {
      rule: 'a',
      severity: 'error',
      file: 'content/a,b:100%.md',
      line: 3,
      column: 5,
      message: 'Sai: 5%, x\r\ny',
    },
    { rule: 'b', severity: 'warning', file: 'content/b.md', line: 1, message: 'Nên ngắn hơn' },
  ] as const;
  expect(githubReport({ findings: [...findings], fileCount: 12 })).toBe(
    '::error file=content/a%2Cb%3A100%25.md,line=3,col=5,title=a::Sai: 5%25, x⟨U+000D⟩⟨U+000A⟩y\n' +
      '::warning file=content/b.md,line=1,title=b::Nên ngắn hơn\n' +
      'Kiểm tra 12 tệp: 1 lỗi, 1 cảnh báo.\n',
  );
});

it('does not let a sentence pass for a command', () => {
  const finding = {
    rule: 'a',
    severity: 'error',
    file: 'a.md',
    line: 1,
    message: 'x\n::stop-commands::y',
  } as const;
  const lines = githubReport({ findings: [finding], fileCount: 1 }).split('\n');
  expect(lines.filter((line) => line.startsWith('::stop'))).toEqual([]);
});
