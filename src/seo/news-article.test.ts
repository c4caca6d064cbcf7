import { describe, expect, it } from 'vitest';
import { newsArticle } from './news-article.ts';
import { issuesOf } from './test-support/issues-of.ts';
import { article, siteDate, siteFacts } from './test-support/sample-facts.ts';

const corrections = [
  { date: siteDate('2023-10-06'), note: 'Đính chính: buổi làm việc diễn ra chiều 02/10.' },
  { date: siteDate('2023-10-04'), note: 'Sửa tên đại biểu.' },
];

describe('newsArticle', () => {
  it('tells what Google asks of an article', () => {
    expect(newsArticle(siteFacts, article)).toMatchObject({
      '@type': 'NewsArticle',
      headline: article.title,
      mainEntityOfPage: article.url,
      inLanguage: 'vi',
      datePublished: '2023-10-02T00:00:00+07:00',
      dateModified: '2023-10-02T00:00:00+07:00',
      articleSection: 'Tin hoạt động',
      keywords: ['tư vấn phản biện', 'hội thảo'],
      author: [
        { '@type': 'Person', name: 'Cẩm Lai', url: 'https://tin.example/ban-tin/tac-gia/cam-lai/' },
        { '@type': 'Organization', name: 'Tổ Môi trường' },
      ],
      publisher: { '@type': 'NewsMediaOrganization', logo: { '@type': 'ImageObject' } },
      wordCount: 640,
    });
  });

  it('gives the cover first, then the card, with their sizes', () => {
    expect(newsArticle(siteFacts, article).image).toMatchObject([
      {
        url: article.cover?.url,
        width: { value: 1600, unitCode: 'E37' },
        creditText: 'Ảnh: Uy Phong',
      },
      { url: article.card.url, width: { value: 1200 }, height: { value: 630 } },
    ]);
    expect(newsArticle(siteFacts, { ...article, cover: undefined }).image).toMatchObject([
      { url: article.card.url },
    ]);
  });

  it('counts a correction as a modification, the latest first or not', () => {
    const node = newsArticle(siteFacts, {
      ...article,
      updated: siteDate('2023-10-05'),
      corrections,
    });
    expect(node.dateModified).toBe('2023-10-06T00:00:00+07:00');
    expect(node.correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'Đính chính: buổi làm việc diễn ra chiều 02/10.',
        datePublished: '2023-10-06T00:00:00+07:00',
      },
      {
        '@type': 'CorrectionComment',
        text: 'Sửa tên đại biểu.',
        datePublished: '2023-10-04T00:00:00+07:00',
      },
    ]);
  });

  it('holds to the vocabulary and to what rich results require', async () => {
    expect(await issuesOf(newsArticle(siteFacts, { ...article, corrections }))).toEqual([]);
  });
});
