import { expect, it } from 'vitest';
import { failuresOf, scoreRows, scoresOf } from './findings.ts';

const result = {
  categories: {
    seo: {
      title: 'SEO',
      score: 0.996,
      auditRefs: [{ id: 'title', weight: 1 }],
    },
    accessibility: {
      title: 'Tiếp cận',
      score: 0.9,
      auditRefs: [
        { id: 'contrast', weight: 3 },
        { id: 'manual', weight: 0 },
        { id: 'image-alt', weight: 1 },
        { id: 'video', weight: 1 },
      ],
    },
    agentic: { title: 'Tác tử', score: null, auditRefs: [] },
  },
  audits: {
    title: { title: 'Có tiêu đề', score: 0.9 },
    contrast: {
      title: 'Tương phản kém',
      score: 0,
      explanation: 'Chữ quá nhạt',
      details: {
        items: [
          { node: { snippet: '<p class="nhat">' } },
          { source: { snippet: '<meta>' } },
          { url: '/a' },
        ],
      },
    },
    manual: { title: 'Xem bằng mắt', score: 0 },
    'image-alt': { title: 'Ảnh có chữ thay', score: 1 },
    video: { title: 'Không có phim', score: null },
  },
};

it('rounds scores as Lighthouse shows them', () => {
  expect([...scoresOf(result)]).toEqual([
    ['seo', 100],
    ['accessibility', 90],
    ['agentic', null],
  ]);
});

it('tells what keeps a category from 100, and nothing else', () => {
  expect(failuresOf(result)).toEqual([
    '[Tiếp cận] contrast: Tương phản kém – Chữ quá nhạt\n    <p class="nhat">\n    <meta>\n    /a',
  ]);
});

it('makes one row a page', () => {
  expect(scoreRows(new Map([['/a/', result]]))).toEqual([
    ['SEO', 'Tiếp cận', 'Tác tử', 'Trang'],
    ['100', '90', '–', '/a/'],
  ]);
});
