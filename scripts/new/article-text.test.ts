import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { articleText, type NewArticle } from './article-text.ts';
import { tidy } from './texts.ts';

const plain: NewArticle = {
  title: 'Nước lên: "chuyện" của sông',
  date: '2026-10-18',
  authors: ['cam-lai'],
  section: 'moi-truong',
  tags: ['lũ lụt', '2026', 'a, b'],
  summary: '',
  draft: true,
};

describe('articleText', () => {
  it('writes the fields in the house order', () => {
    const [, frontMatter] = articleText(plain).split('---\n');
    expect(frontMatter).toBe(`title: "Nước lên: \\"chuyện\\" của sông"
date: 2026-10-18
author: cam-lai
section: moi-truong
tags: [lũ lụt, "2026", "a, b"]
draft: true
`);
  });

  it('publishes no guidance', () => {
    const text = articleText({ ...plain, summary: 'Nước lên từ đêm.', draft: false });
    expect(text).toMatch(/\nsummary: "Nước lên từ đêm\."\n---\n\nNước lên từ đêm\.\n$/);
    expect(text).not.toContain('hướng dẫn');
  });

  it('can be read back, whatever the texts are', () => {
    const line = fc.string({ unit: 'binary', maxLength: 60 }).map(tidy).filter(Boolean);
    const tags = fc.uniqueArray(line, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(line, line, tags, (title, summary, tagList) => {
        const { data, faults } = readFrontMatter(
          articleText({ ...plain, title, summary, tags: tagList }),
        );
        expect(faults).toEqual([]);
        expect(data).toMatchObject({ title, summary, tags: tagList });
        // Tags that differ in marks alone are the schema's matter.
        expect(articleSchema.safeParse({ ...(data as object), tags: ['a'] }).success).toBe(true);
      }),
    );
  });
});
