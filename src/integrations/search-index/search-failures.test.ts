/** What may be asked, and what may be missing: an answer or a rejection, never a wrong «nothing». */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { searchEngine } from '../../search/engine.ts';
import { archiveOf, ask, dated, removeArchives, sourceOf } from './test-support/archive.ts';

afterAll(removeArchives);

test.each([
  '<img src=x onerror=alert(1)>',
  '(a+)+$ [\\',
  '"',
  '\u0301\u0302',
  '\ud800',
  '🌊🌊',
  '؜‮abc',
  '!!! ??? …',
  'x'.repeat(10_000),
  'lũ '.repeat(3000),
  'mot hai ba bon nam sau bay tam chin muoi '.repeat(30),
])('anything may be asked: %j', async (text) => {
  const folder = await archiveOf([{ title: 'Đầm phá', text: 'Có lũ &lt;b&gt; và (a+)+.' }]);
  const answer = await searchEngine(sourceOf(folder)).search(ask(text));
  expect((await answer.hits(0, 10)).length).toBe(Math.min(10, answer.total));
});

test('each file that is missing, or something else, fails the search; then all is well again', async () => {
  const folder = await archiveOf(dated);
  const base = JSON.parse(await readFile(join(folder, 'pf/bundles.json'), 'utf8')).bundles[0].base;
  const broken = [
    'pf/bundles.json',
    `${base}contents.json`,
    `${base}index/0.pf_index`,
    `${base}fragment/1.pf_fragment`,
    `${base}filter/the.pf_filter`,
  ];
  for (const file of broken) {
    for (const harm of ['missing', 'html'] as const) {
      let fails = true;
      const engine = searchEngine({
        ...sourceOf(folder),
        async fetch(url) {
          if (!fails || url !== `/${file}`) return sourceOf(folder).fetch(url);
          if (harm === 'missing') throw new Error(`404 ${url}`);
          return new TextEncoder().encode('<!doctype html><title>Chào</title>');
        },
      });
      const use = async () => {
        const answer = await engine.search(ask('lũ '));
        await answer.hits(0, 10);
        await answer.facets();
        return answer.total;
      };
      await expect(use(), `${harm} ${file}`).rejects.toThrow();
      fails = false;
      expect(await use()).toBe(3);
    }
  }
});
