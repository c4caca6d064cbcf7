import { expect, test } from 'vitest';
import type { Finding } from '../check/types.ts';
import { answerFor } from './answer.ts';

const page = (path: string, address: string) => ({ path, address, title: path, isPublished: true });
const pages = [
  page('articles/2026/a.md', '/2026/01/a/'),
  page('articles/2026/b.md', '/2026/01/b/'),
];
const finding = (file: string, more: Partial<Finding> = {}): Finding => {
  return { rule: 'x', severity: 'error', file: `content/${file}`, line: 3, message: file, ...more };
};
const findings = [
  finding('articles/2026/a.md', { column: 7 }),
  finding('articles/2026/a.md', { severity: 'warning' }),
  finding('articles/2026/b.md', { about: ['content/articles/2026/a.md'] }),
  finding('redirects.yaml'),
  finding('glossary.yaml', { severity: 'warning' }),
];
const places = (address: string) => {
  const { findings: shown, elsewhere } = answerFor(address, findings, pages, 'content');
  return { shown: shown.map(({ file, place }) => `${file}:${place}`), elsewhere };
};

test('a page shows what is said of its file, and of others about it; the rest is counted', () => {
  expect(places('/2026/01/a/')).toEqual({
    shown: [
      'content/articles/2026/a.md:3:7',
      'content/articles/2026/a.md:3',
      'content/articles/2026/b.md:3',
    ],
    elsewhere: 1,
  });
  expect(places('/2026/01/b/')).toEqual({ shown: ['content/articles/2026/b.md:3'], elsewhere: 2 });
});

test('a page without a file shows all that stops a build', () => {
  expect(places('/')).toEqual({
    shown: [
      'content/articles/2026/a.md:3:7',
      'content/articles/2026/b.md:3',
      'content/redirects.yaml:3',
    ],
    elsewhere: 0,
  });
});
