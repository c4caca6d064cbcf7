import { formatTable } from '../../shared/table.ts';

/** A line of a build's log, and the seconds since the build began when it came. */
export interface LogLine {
  readonly at: number;
  readonly text: string;
}

/** A part of a build, in seconds. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
}

/** What Astro says when a phase of its own ends. */
const ENDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\[content\] Syncing content/, 'Astro khởi động'],
  [/\[content\] Synced content/, 'đọc bài, Markdown thành HTML'],
  [/Building static entrypoints/, 'kiểu dữ liệu, chuẩn bị'],
  [/generating static routes/, 'Vite gói mã'],
  [/✓ Completed in .*s\.$/, 'dựng từng trang'],
];

/** A stage of ours tells its own seconds: `[newsroom] ảnh: 12 tệp (4.9 giây)`. */
const stage = /\[newsroom\] ([^:]+): .*\((\d+\.\d) giây\)$/;

/**
 * Where the time of a render went, by the lines of its log. What no line tells of is `còn lại`, so that
 * the phases add up to `total`.
 */
export function phasesOf(lines: readonly LogLine[], total: number): Phase[] {
  const phases: Phase[] = [];
  const waiting = [...ENDS];
  let begun = 0;
  for (const { at, text } of lines) {
    const [, name, seconds] = stage.exec(text) ?? [];
    if (name !== undefined) phases.push({ name, seconds: Number(seconds) });
    const [pattern, ended] = waiting[0] ?? [];
    // Of the phases «✓ Completed» is said for several; each end is waited for in its turn.
    if (!ended || !pattern?.test(text)) continue;
    phases.push({ name: ended, seconds: at - begun });
    begun = at;
    waiting.shift();
  }
  const told = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  return [...phases, { name: 'còn lại', seconds: Math.max(0, total - told) }];
}

/** The phases in their order, with the share of each. */
export function phaseTable(phases: readonly Phase[]): string {
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const row = ({ name, seconds }: Phase) => [
    name,
    seconds.toFixed(1).replace('.', ','),
    `${Math.round((seconds / total) * 100)}%`,
  ];
  return formatTable([
    ['phần việc', 'giây', 'phần'],
    ...phases.map(row),
    row({ name: 'tất cả', seconds: total }),
  ]);
}
