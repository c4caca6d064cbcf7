import { countsOf } from '../order.ts';
import { visible } from '../text/hidden.ts';
import type { Finding, Report } from '../types.ts';

/**
 * For GitHub Actions: a workflow command a finding, which puts it beside the line in the pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport({ findings, fileCount }: Report): string {
  const { errors, warnings } = countsOf(findings);
  const closing = `Kiểm tra ${fileCount} tệp: ${errors} lỗi, ${warnings} cảnh báo.`;
  return `${[...findings.map(annotation), closing].join('\n')}\n`;
}

function annotation({ severity, rule, file, line, column, message }: Finding): string {
  const place = { file, line: String(line), ...(column && { col: String(column) }), title: rule };
  const properties = Object.entries(place).map(([key, value]) => `${key}=${property(value)}`);
  return `::${severity} ${properties.join(',')}::${data(visible(message))}`;
}

/** As GitHub's own toolkit escapes: `%` first, else it would escape its own escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
