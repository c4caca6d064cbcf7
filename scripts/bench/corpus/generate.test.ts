import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { type CorpusOptions, type GeneratedArticle, generateArticles } from './generate.ts';
import { bodyOf, documentsOf, fieldOf, linksOf } from './test-support/reading.ts';
import { isStyleNeutral, toNewStyle } from './tone-style.ts';

const corpus = (options: CorpusOptions) => [...generateArticles(options)];
const hash = (articles: readonly GeneratedArticle[]) =>
  createHash('sha256').update(JSON.stringify(articles)).digest('hex');
const many = corpus({ articles: 600, seed: 7 });

describe('generateArticles', () => {
  test('gives the same bytes for the same seed, for ever', () => {
    const once = hash(corpus({ articles: 25, seed: 7 }));
    expect(hash(corpus({ articles: 25, seed: 7 }))).toBe(once);
    // A change of the generator, or of a word list, makes figures of earlier runs incomparable.
    expect(once).toMatchInlineSnapshot(
      `"8edf102e129934d65dad55a2a0b64f341cd2810f6c920252b7f2b9252e787ee6"`,
    );
  });

  test('gives other bytes for another seed', () => {
    const texts = (seed: number) => corpus({ articles: 25, seed }).map(({ text }) => text);
    expect(texts(8).filter((text) => texts(7).includes(text))).toEqual([]);
  });

  test('makes as many articles as asked for, the oldest first, over fifteen years', () => {
    const dates = many.map((article) => fieldOf(article, 'date'));
    expect(many).toHaveLength(600);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(15);
    expect(corpus({ articles: 0, seed: 1 })).toEqual([]);
    expect(corpus({ articles: 1, seed: 1 })).toHaveLength(1);
  });

  test('gives every article a title and a path of its own, also to someone who types no marks', () => {
    expect(new Set(many.map((it) => fold(fieldOf(it, 'title')))).size).toBe(600);
    expect(new Set(many.map(({ path }) => path.replace(/(\/index)?\.md$/, ''))).size).toBe(600);
  });

  test('leaves out pictures and nothing else', () => {
    const bare = corpus({ articles: 600, seed: 7, pictures: false });
    const withPicture = many.filter(({ picture }) => picture);
    expect(withPicture.length).toBeGreaterThan(10);
    expect(bare.map(({ path }) => path)).toEqual(many.map(({ path }) => path));
    expect(bare.some(({ text, picture }) => picture || text.includes('!['))).toBe(false);
    for (const [place, { text, picture }] of many.entries()) {
      if (!picture) expect(bare[place]?.text).toBe(text);
    }
  });
});

describe('the text', () => {
  test('has sizes of 1 to 12 KB and about 4 KB in the mean', () => {
    const sizes = many.map(({ text }) => Buffer.byteLength(text));
    expect(Math.min(...sizes)).toBeGreaterThan(900);
    expect(Math.max(...sizes)).toBeLessThan(12_500);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(3_500);
    expect(mean).toBeLessThan(4_500);
  });

  test('repeats short words as Vietnamese does', () => {
    const counts = new Map<string, number>();
    for (const article of many) {
      for (const syllable of bodyOf(article)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []) {
        counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
      }
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    const top = sorted.slice(0, 50).reduce((sum, count) => sum + count, 0);
    expect(top / total).toBeGreaterThan(0.25);
    expect(top / total).toBeLessThan(0.45);
    expect((counts.get('của') ?? 0) / total).toBeGreaterThan(0.009);
    expect((counts.get('của') ?? 0) / total).toBeLessThan(0.015);
    expect(counts.size).toBeGreaterThan(2_000);
  });

  test('is in NFC', () => {
    expect(many.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('keeps to one placement of tones in an article', () => {
    const isOld = ({ text }: GeneratedArticle) => !isStyleNeutral(text);
    const isNew = ({ text }: GeneratedArticle) =>
      /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu.test(text);
    expect(many.filter((article) => isOld(article) && isNew(article))).toEqual([]);
    expect(many.filter(isNew).length).toBeGreaterThan(30);
    expect(many.filter(isOld).length).toBeGreaterThan(many.filter(isNew).length);
  });

  test('spells a tag in one way, whatever the placement of tones', () => {
    const tags = many.flatMap((it) => fieldOf(it, 'tags').slice(1, -1).split(', '));
    expect(tags.filter((tag) => toNewStyle(tag) !== tag)).toEqual([]);
    expect(new Set(tags.map(fold)).size).toBe(new Set(tags).size);
  });

  test('names documents in a third of the articles, each with one of its own', () => {
    const uses = new Map<string, number>();
    const numbers = many.map((article) => new Set(documentsOf(article)));
    for (const one of numbers.flatMap((it) => [...it])) uses.set(one, (uses.get(one) ?? 0) + 1);
    const naming = numbers.filter(({ size }) => size > 0);
    expect(naming.length / many.length).toBeCloseTo(1 / 3, 1);
    expect(naming.filter((it) => ![...it].some((one) => uses.get(one) === 1))).toEqual([]);
    expect([...uses.values()].some((count) => count > 5)).toBe(true);
  });

  test('links to older articles of the corpus alone', () => {
    const seen = new Set<string>();
    let links = 0;
    for (const article of many) {
      for (const address of linksOf(article)) {
        expect(seen).toContain(address);
        links += 1;
      }
      seen.add(article.address);
    }
    expect(links).toBeGreaterThan(300);
  });

  test.each([
    ['headings', /^## \p{Lu}/mu],
    ['smaller headings', /^### \p{Lu}/mu],
    ['lists', /^- \p{L}/mu],
    ['numbered lists', /^1\. \p{L}/mu],
    ['quotes', /^> “/m],
    ['tables', /^\|---/m],
    ['footnotes', /\[\^1\] .*\n\n\[\^1\]: /s],
    ['people with titles', /PGS\.TS\. \p{Lu}/u],
    ['abbreviations', / UBND /],
    ['the same in full', / Ủy ban nhân dân /],
    ['several authors', /^author: \[/m],
    ['someone who posted it', /^postedBy: /m],
    ['a summary', /^summary: "/m],
    ['a later change', /^updated: 20/m],
  ])('has %s in some articles, not in all', (_, pattern) => {
    const having = many.filter(({ text }) => pattern.test(text)).length;
    expect(having).toBeGreaterThan(5);
    expect(having).toBeLessThan(500);
  });
});
