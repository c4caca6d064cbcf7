import { expect, it } from 'vitest';
import type { Article } from '../content/article-of.ts';
import { corpusOf } from './corpus.ts';

const article = (url: string, title: string, ...blocks: string[]): Article => ({
  url,
  title,
  blocks,
  people: [`Người ${url}`],
});
const articles = [
  article('a', 'Sông Hương', 'Nước sạch sau lũ.', 'Đường đi'),
  article('b', 'Song hương', 'Nước sạch ở Huế'),
  article('c', 'Núi Ngự', 'Sau lũ đường sạch'),
];
const { soleHolder, uniquelyTitled, titlesBeginning } = corpusOf(articles);

it('knows who alone holds a phrase, marks aside', () => {
  expect(soleHolder('nuoc sach sau')?.url).toBe('a');
  expect(soleHolder('Lũ, đường')?.url).toBe('c');
  expect(soleHolder('đi')?.url).toBe('a');
  expect(soleHolder('Người b')?.url).toBe('b');
});

it('knows no one for what several hold, or none, or nothing', () => {
  expect(soleHolder('nước sạch')).toBeUndefined();
  expect(soleHolder('sau lu')).toBeUndefined();
  expect(soleHolder('lu duong di')).toBeUndefined();
  expect(soleHolder('ước sạch')).toBeUndefined();
  expect(soleHolder('…')).toBeUndefined();
});

it('leaves out titles that differ in marks alone', () => {
  expect(uniquelyTitled.map(({ url }) => url)).toEqual(['c']);
});

it('takes two wordings for one where it is told so', () => {
  const same = corpusOf(articles, (folded) => folded.replaceAll(' o ', ' tai '));
  expect(same.soleHolder('sạch tại Huế')?.url).toBe('b');
});

it('counts the titles that begin like what is being typed', () => {
  expect(titlesBeginning('Sông Hư')).toBe(2);
  expect(titlesBeginning('nui')).toBe(1);
  expect(titlesBeginning('ương')).toBe(0);
});
