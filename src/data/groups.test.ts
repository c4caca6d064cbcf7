import { expect, test } from 'vitest';
import { byAuthor, bySection } from './groups.ts';
import { section, view } from './test-support/article-view.ts';
import type { ArticleView, AuthorView } from './views.ts';

const author = (id: string) => ({ id, name: id }) as AuthorView;
const [lan, minh, ban] = [author('lan'), author('minh'), author('ban-bien-tap')];
const titles = (groups: Map<string, ArticleView[]>) =>
  Object.fromEntries([...groups].map(([id, own]) => [id, own.map(({ title }) => title)]));

test('bySection keeps the order of the articles', () => {
  const articles = [
    view('mot', '2026-01-03', { section: section('tin') }),
    view('hai', '2026-01-02', { section: section('y-te') }),
    view('ba', '2026-01-01', { section: section('tin') }),
  ];
  expect(titles(bySection(articles))).toEqual({ tin: ['mot', 'ba'], 'y-te': ['hai'] });
});

test('byAuthor counts who signed and who posted, each once', () => {
  const articles = [
    view('mot', '2026-01-03', { authors: [lan, minh], postedBy: ban }),
    view('hai', '2026-01-02', { authors: [lan], postedBy: lan }),
    view('ba', '2026-01-01', { authors: [ban], postedBy: minh }),
  ];
  expect(titles(byAuthor(articles))).toEqual({
    lan: ['mot', 'hai'],
    minh: ['mot', 'ba'],
    'ban-bien-tap': ['mot', 'ba'],
  });
});
