import type { Rule } from '../types.ts';

/** An article may be scheduled, but a date farther ahead than this is a slip of the finger. */
export const TWO_YEARS_MS = 2 * 365.25 * 86_400_000;

/** No date lies more than two years in the future. */
export const futureDates: Rule = {
  id: 'future-dates',
  severity: 'error',
  description: 'Ngày đăng và ngày cập nhật không ở xa hơn hai năm nữa',
  example: {
    wrong: { front: { date: '2026-10-05', updated: '2062-10-06' } },
    mend: { front: { date: '2026-10-05', updated: '2026-10-06' } },
  },
  check({ content, now, report }) {
    for (const { file, front, fields } of content.articles) {
      for (const key of ['date', 'updated'] as const) {
        const date = fields[key];
        if (!date || date.epochMs <= now + TWO_YEARS_MS) continue;
        const message = `Ngày ${date.day} ở quá xa trong tương lai (hơn hai năm nữa). Kiểm tra lại năm trong "${key}"`;
        report({ file, ...front.lineOf([key]), message });
      }
    }
  },
};
