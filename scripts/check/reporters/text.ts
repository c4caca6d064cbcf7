import { countsOf } from '../order.ts';
import { visible } from '../text/hidden.ts';
import type { Change, Finding, Report, ReportOptions } from '../types.ts';

/** SGR codes, ECMA-48 section 8.3.117. */
const COLOURS = { error: '31', warning: '33', dim: '2', good: '32' };
type Paint = (text: string, colour: keyof typeof COLOURS) => string;

/**
 * For people: a finding a line, clickable in most terminals and editors, those of one file together and
 * their sentences under each other, and a closing line that counts.
 */
export function textReport(report: Report, { colours }: ReportOptions): string {
  const paint: Paint = (text, colour) =>
    colours ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
  const { findings, changes } = report;
  const parts = [
    ...(changes ? [changeLines(changes, paint)] : []),
    ...groupsOf(findings).map((group) => groupLines(group, paint)),
    [closingLine(report)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Neighbours that stand in one file and weigh the same. */
function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const [last] = groups.at(-1) ?? [];
    if (last?.file === finding.file && last.severity === finding.severity)
      groups.at(-1)?.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function groupLines(group: Finding[], paint: Paint): string[] {
  const width = Math.max(...group.map((finding) => placeOf(finding).length));
  return group.map((finding) => {
    const { severity, message, rule } = finding;
    const place = placeOf(finding);
    const gap = ' '.repeat(width - place.length + 1);
    const word = severity === 'warning' ? `${paint('cảnh báo:', severity)} ` : '';
    return `${paint(place, severity)}${gap}${word}${visible(message)} ${paint(`[${rule}]`, 'dim')}`;
  });
}

function placeOf({ file, line, column }: Finding): string {
  const place = column === undefined ? `${line}:` : `${line}:${column}:`;
  return `${visible(file)}:${place}`;
}

function changeLines(changes: readonly Change[], paint: Paint): string[] {
  return changes.map(({ file, line, before, after }) => {
    return `${paint('đã sửa', 'good')} ${visible(file)}:${line} ${visible(before)} → ${visible(after)}`;
  });
}

function closingLine({ findings, fileCount, changes }: Report): string {
  const { errors, warnings, files } = countsOf(findings);
  const mended = changes ? `Đã sửa ${changes.length} chỗ. ` : '';
  const fixable = changes ? 0 : findings.filter(({ fix }) => fix).length;
  const hint = fixable > 0 ? ` Máy sửa được ${fixable}: npm run check -- --fix` : '';
  if (findings.length === 0) return `${mended}Đã kiểm tra ${fileCount} tệp: không có lỗi.`;
  const what = [
    ...(errors > 0 ? [`${errors} lỗi`] : []),
    ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
  ].join(', ');
  const found = errors > 0 ? `Có ${what}` : `Không có lỗi; ${what}`;
  return `${mended}${found} trong ${files} tệp (đã kiểm tra ${fileCount} tệp).${hint}`;
}
