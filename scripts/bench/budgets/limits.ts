import type { PageWeight } from './page-weight.ts';

/** What an article may cost: `PageWeight` and the layout shift while it is read. */
export type Measures = PageWeight & { readonly layoutShift: number };

/**
 * The budgets for an article. 14 KB is what a server may send in the first round trip
 * (https://www.rfc-editor.org/rfc/rfc6928), so that the text is there before a second one.
 */
export const limits: {
  readonly [measure in keyof Measures]: { max: number; name: string };
} = {
  htmlBrotli: { max: 14_336, name: 'HTML, nén brotli (byte)' },
  htmlGzip: { max: 14_336, name: 'HTML, nén gzip (byte)' },
  renderBlocking: { max: 0, name: 'Yêu cầu chặn hiển thị' },
  scripts: { max: 3_072, name: 'JavaScript trước tương tác (byte)' },
  fonts: { max: 61_440, name: 'Phông chữ (byte)' },
  total: { max: 61_440, name: 'Tất cả, kể cả phông chữ (byte)' },
  layoutShift: { max: 0, name: 'Xê dịch bố cục (CLS)' },
};

/** The page that costs most in one measure. */
export interface Worst {
  readonly measure: keyof Measures;
  readonly page: string;
  readonly value: number;
  readonly exceeds: boolean;
}

/** For each measure that was taken, the worst of the pages. */
export function worstOf(pages: ReadonlyMap<string, Partial<Measures>>): Worst[] {
  return (Object.keys(limits) as (keyof Measures)[]).flatMap((measure) => {
    let worst: Worst | undefined;
    for (const [page, measures] of pages) {
      const value = measures[measure];
      if (value === undefined || (worst && value <= worst.value)) continue;
      worst = { measure, page, value, exceeds: value > limits[measure].max };
    }
    return worst ?? [];
  });
}

/** Heading and rows of the table that the benchmark prints. */
export function budgetRows(worst: readonly Worst[]): string[][] {
  const number = (value: number) => String(Math.round(value * 1000) / 1000);
  return [
    ['Phép đo', 'Nặng nhất', 'Giới hạn', '', 'Bài'],
    ...worst.map(({ measure, page, value, exceeds }) => [
      limits[measure].name,
      number(value),
      number(limits[measure].max),
      exceeds ? 'VƯỢT' : 'đạt',
      page,
    ]),
  ];
}
