import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateArticles } from '../../corpus/generate.ts';
import { type Edit, editsOf, editTargets } from './edits.ts';

const generated = [...generateArticles({ articles: 40, seed: 3 })];
const files = ['sections.yaml', 'authors/lan.yaml', 'authors/anh.yaml'];
const targets = editTargets([...files, ...generated.map(({ path }) => path)]);
const articleText = generated.find(({ path }) => path === targets.article)?.text ?? '';

const byName = (run: number): Record<string, Edit> =>
  Object.fromEntries(editsOf(targets, run).map((edit) => [edit.name, edit]));
const frontOf = (text: string) => parse(text.split('---\n')[1] ?? '');
const bodyOf = (text: string) => text.split('---\n').slice(2).join('---\n');
const changed = (name: string, text: string, run = 1) => byName(run)[name]?.change(text, run) ?? '';

it('takes an article of the newest year and the first author', () => {
  const years = generated.map(({ path }) => path.slice(0, 'articles/2020'.length)).toSorted();
  expect(targets.article.startsWith(`${years.at(-1)}/`)).toBe(true);
  expect(targets.article).toMatch(/^articles\/\d{4}\/[^/]+\.md$/);
  expect(targets.author).toBe('authors/anh.yaml');
  expect(() => editTargets(['articles/2020/a/index.md'])).toThrow('no article');
});

it('adds a sentence to an article and leaves the rest', () => {
  const text = changed('sửa một bài', articleText);
  expect(frontOf(text)).toEqual(frontOf(articleText));
  expect(bodyOf(text).startsWith(bodyOf(articleText).trimEnd())).toBe(true);
});

it('adds an article that is newer than all and has a title of its own', () => {
  const text = changed('thêm một bài', articleText);
  const { title, date, ...rest } = frontOf(text);
  const { title: former, date: _, updated: __, ...formerRest } = frontOf(articleText);
  expect(rest).toEqual(formerRest);
  expect(title).not.toBe(former);
  expect(date).toBe('2026-12-31');
  expect(bodyOf(text)).toBe(bodyOf(articleText));
  expect(byName(1)['thêm một bài']?.from).toBe(targets.article);
});

it('gives an author another role, or a first one', () => {
  expect(parse(changed('sửa một tác giả', 'name: An\nrole: Nhà báo\nkind: person\n'))).toEqual({
    name: 'An',
    role: 'Cộng tác viên, lần thứ 1',
    kind: 'person',
  });
  expect(parse(changed('sửa một tác giả', 'name: An'))).toMatchObject({ name: 'An' });
});

it('makes something else in every run', () => {
  for (const { name, file } of editsOf(targets, 1)) {
    const second = byName(2)[name];
    const differs = changed(name, articleText, 2) !== changed(name, articleText);
    expect([name, differs || second?.file !== file]).toEqual([name, true]);
  }
});
