import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleMeta, listMeta } from './meta.ts';
import { article, siteDate, siteFacts } from './test-support/sample-facts.ts';

const list = {
  url: 'https://tin.example/ban-tin/chuyen-muc/moi-truong/',
  title: 'Môi trường',
  description: 'Đất, nước, rừng.',
};

describe('articleMeta', () => {
  it('names the site in the title and nowhere else', () => {
    const meta = articleMeta(siteFacts, article);
    expect(meta.title).toBe('Thường vụ Tỉnh ủy làm việc với Liên hiệp Hội | Khoa học Huế');
    expect(meta.canonical).toBe(article.url);
    expect(meta.openGraph).toEqual([
      ['og:site_name', 'Khoa học Huế'],
      ['og:locale', 'vi_VN'],
      ['og:type', 'article'],
      ['og:title', article.title],
      ['og:description', article.summary],
      ['og:url', article.url],
      ['og:image', article.card.url],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', article.card.alt],
      ['article:published_time', '2023-10-02T00:00:00+07:00'],
      ['article:modified_time', '2023-10-02T00:00:00+07:00'],
      ['article:author', 'https://tin.example/ban-tin/tac-gia/cam-lai/'],
      ['article:author', 'https://tin.example/ban-tin/tac-gia/to-moi-truong/'],
      ['article:section', 'Tin hoạt động'],
      ['article:tag', 'tư vấn phản biện'],
      ['article:tag', 'hội thảo'],
    ]);
    expect(meta.twitter).toEqual([
      ['twitter:card', 'summary_large_image'],
      ['twitter:image:alt', article.card.alt],
    ]);
  });

  it('says when the article was last changed', () => {
    const corrections = [{ date: siteDate('2023-11-01'), note: 'x' }];
    const meta = articleMeta(siteFacts, {
      ...article,
      updated: siteDate('2023-10-05'),
      corrections,
    });
    expect(meta.openGraph).toContainEqual(['article:modified_time', '2023-11-01T00:00:00+07:00']);
  });

  it('cuts the description between words, at 160 characters at most', () => {
    const meta = articleMeta(siteFacts, { ...article, summary: 'nghiên cứu '.repeat(40) });
    expect(meta.description).toMatch(/^(nghiên cứu )+nghiên( cứu)?…$/u);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (summary) => {
        const { description } = articleMeta(siteFacts, { ...article, summary });
        return Array.from(description).length <= 160;
      }),
    );
  });
});

describe('listMeta', () => {
  it('tells pages of one list apart', () => {
    expect(listMeta(siteFacts, { ...list, page: 1 }).title).toBe('Môi trường | Khoa học Huế');
    expect(listMeta(siteFacts, { ...list, page: 2 }).title).toBe(
      'Môi trường – Trang 2 | Khoa học Huế',
    );
  });

  it('puts the tagline in the place of the front page’s title', () => {
    const { title } = listMeta(siteFacts, { ...list, title: '' });
    expect(title).toBe('Tri thức gần với đời sống | Khoa học Huế');
  });

  it('keeps a page out of search engines where asked, and still lets them follow its links', () => {
    expect(listMeta(siteFacts, { ...list, noIndex: true }).robots).toBe('noindex, follow');
    expect(listMeta(siteFacts, list).robots).toBe('max-image-preview:large');
  });

  it('has a small card without a picture and a large one with', () => {
    expect(listMeta(siteFacts, list).twitter).toEqual([['twitter:card', 'summary']]);
    const { card } = article;
    const meta = listMeta(siteFacts, { ...list, card });
    expect(meta.twitter[0]).toEqual(['twitter:card', 'summary_large_image']);
    expect(meta.openGraph).toContainEqual(['og:image', card.url]);
    expect(meta.openGraph).toContainEqual(['og:type', 'website']);
  });
});
