import type { RemarkRehype } from '@astrojs/markdown-remark';

/** remark-rehype's footnote labels, which default to English. */
export const footnotesInVietnamese: RemarkRehype = {
  clobberPrefix: '',
  footnoteLabel: 'Chú thích',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: { className: ['footnotes-title'] },
  footnoteBackContent: '↩',
  footnoteBackLabel: (reference: number, again: number) =>
    `Về chỗ chú thích ${reference + 1}${again > 1 ? `, lần ${again}` : ''} trong bài`,
};
