import { expect, it } from 'vitest';
import { archiveRedirects } from './archive-redirects.ts';

it('leads the years and months of articles to the archive', () => {
  const pages = ['/', '/2023/10/mot-bai/', '/2023/11/bai-khac/', '/2024/01/bai/', '/the/2023/'];
  expect(archiveRedirects(pages)).toEqual({
    '/2023/': '/luu-tru/2023/',
    '/2023/10/': '/luu-tru/2023/10/',
    '/2023/11/': '/luu-tru/2023/11/',
    '/2024/': '/luu-tru/2024/',
    '/2024/01/': '/luu-tru/2024/01/',
  });
});
