import { engines } from '../engines/engine.ts';
import type { BenchResults, ClassResult, ClassScore, ColdResult } from '../scores/results.ts';
import { budgetsOf } from './budgets.ts';
import { engineNames } from './engine-names.ts';

/** Of each class. */
const shownMisses = 3;
const peers = engines.filter((name) => name !== 'ours');

/** Rows of a table, the first one being its heading, and the line above it. */
export interface Section {
  readonly title: string;
  readonly rows: string[][];
}

/** On what it was measured, and with what. */
export function headlineOf({ machine, load, versions, articles, seed }: BenchResults): string {
  return `${articles} bài, hạt giống ${seed}; ${machine}, tải ${fixed(load, 1)}; ${versions}`;
}

/** Everything that is printed, in its order; no section without a row. */
export function sectionsOf(results: BenchResults): Section[] {
  const sections = [
    { title: 'Bài cần tìm đứng thứ mấy: MRR@10 (1 là luôn đứng đầu)', rows: rankRows(results) },
    { title: 'Phần truy vấn không thấy gì', rows: emptyRows(results) },
    { title: 'Thời gian từng loại, hỏi lần đầu: p50 / p95 (ms)', rows: classTimeRows(results) },
    { title: 'Thời gian: p50 / p95 (ms)', rows: timeRows(results) },
    {
      title: 'Tải về đến kết quả đầu: trung bình / p95 / nhiều nhất (KB)',
      rows: coldRows(results),
    },
    { title: 'Bộ tìm của ta: JavaScript, nén gzip', rows: scriptRows(results) },
    {
      title: `Câu mà bài cần tìm không đứng đầu (${results.misses.length})`,
      rows: missRows(results),
    },
    { title: 'Giới hạn', rows: budgetRows(results) },
  ];
  return sections.filter(({ rows }) => rows.length > 1);
}

function rankRows({ classes }: BenchResults): string[][] {
  return classRows(classes, ({ mrr }) => fixed(mrr, 3));
}

function emptyRows({ classes }: BenchResults): string[][] {
  return classRows(classes, ({ empty }) => `${fixed(empty * 100, 1)}%`);
}

function classTimeRows({ classes }: BenchResults): string[][] {
  return classRows(classes, ({ time }) => pair(time.p50, time.p95));
}

function classRows(
  classes: readonly ClassResult[],
  cell: (score: ClassScore) => string,
): string[][] {
  const heading = ['Loại truy vấn', 'số câu', ...engines.map((name) => engineNames[name])];
  const rows = classes.map(({ name, n, scores }) => [
    name,
    String(n),
    ...engines.map((engine) => (n === 0 ? '–' : cell(scores[engine]))),
  ]);
  return [heading, ...rows];
}

function timeRows({ times }: BenchResults): string[][] {
  const kinds = [
    ['hỏi lần đầu', 'first'],
    ['hỏi lại', 'again'],
    ['hỏi lần đầu, CPU chậm 4×', 'slow'],
    ['hỏi lại, CPU chậm 4×', 'slowAgain'],
  ] as const;
  const rows = kinds.map(([name, kind]) => [
    name,
    ...engines.map((engine) => pair(times[engine][kind].p50, times[engine][kind].p95)),
    ...peers.map((peer) => fixed(times.ours[kind].p95 / times[peer][kind].p95, 2)),
  ]);
  return [['', ...engineHeading('p95')], ...rows];
}

function coldRows({ cold }: BenchResults): string[][] {
  const rows = cold.flatMap((each) => {
    const { name, n, page, search } = each;
    return [
      [`${name}, ${n} lượt`, ...engines.map((engine) => weights(search[engine])), ...ratios(each)],
      ['  và cả trang tìm kiếm', weights(page)],
    ];
  });
  return [['', ...engineHeading('tb.')], ...rows];
}

function scriptRows({ scripts, engineBytes }: BenchResults): string[][] {
  const all = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ['Tệp', 'KB'],
    ...scripts.map(({ path, bytes }) => [path, kilobytes(bytes)]),
    ['bộ tìm và giao diện', kilobytes(all)],
    ['riêng bộ tìm', kilobytes(engineBytes)],
  ];
}

function ratios({ search }: ColdResult): string[] {
  return peers.map((peer) => fixed(search.ours.mean / search[peer].mean, 3));
}

function engineHeading(measure: string): string[] {
  return [
    ...engines.map((name) => engineNames[name]),
    ...peers.map((peer) => `ta ÷ ${engineNames[peer]} (${measure})`),
  ];
}

/** Some of them; the JSON file has all. */
function missRows({ misses, classes }: BenchResults): string[][] {
  const nameOf = new Map(classes.map(({ id, name }) => [id, name]));
  const rows = classes.flatMap(({ id }) =>
    misses.filter((miss) => miss.class === id).slice(0, shownMisses),
  );
  return [
    ['Loại', 'truy vấn', 'thứ', 'bài cần tìm'],
    ...rows.map(({ class: id, text, rank, url }) => [
      nameOf.get(id) ?? id,
      text,
      rank === 0 ? '–' : String(rank),
      url,
    ]),
  ];
}

function budgetRows(results: BenchResults): string[][] {
  const number = (value: number) => String(Math.round(value * 1000) / 1000);
  const rows = budgetsOf(results).map(({ name, value, limit, kept }) => [
    name,
    number(limit),
    number(value),
    kept ? 'đạt' : 'VƯỢT',
  ]);
  return [['Phép đo', 'giới hạn', 'đo được', ''], ...rows];
}

function pair(p50: number, p95: number): string {
  return `${fixed(p50, 1)} / ${fixed(p95, 1)}`;
}

function weights({ mean, p95, max }: ColdResult['page']): string {
  return [mean, p95, max].map(kilobytes).join(' / ');
}

function kilobytes(bytes: number): string {
  return fixed(bytes / 1024, 1);
}

function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}
