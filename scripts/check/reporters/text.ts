import type { CheckResult, Finding } from '../types.ts';

/** For people: a fault a line, clickable in most terminals and editors, and a closing line that counts. */
export function textReport({ findings, fileCount }: CheckResult): string {
  if (findings.length === 0) return `Đã kiểm tra ${fileCount} tệp: không có lỗi.\n`;
  const files = new Set(findings.map(({ file }) => file)).size;
  const lines = findings.map(findingLine);
  return `${lines.join('\n')}\n\nCó ${findings.length} lỗi trong ${files} tệp (đã kiểm tra ${fileCount} tệp).\n`;
}

function findingLine({ file, line, column, message }: Finding): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  return `${place}: ${message}`;
}
