import { expect, test, vi } from 'vitest';
import { pagefindEngine } from './pagefind.ts';
import type { PagefindInstance, PagefindOptions } from './pagefind-api.ts';
import { noSelection, type SearchQuery } from './types.ts';

const counts = { nam: { '2023': 1, '2024': 1 } };
const data = {
  url: '/2024/01/a/',
  excerpt: 'Tin Huế. trời <mark>mưa</mark>',
  meta: { title: 'Tin Huế', ngay: '2024-01-02T00:00:00+07:00' },
  filters: { 'chuyen-muc': ['tin|Tin'], 'tac-gia': ['an|An', 'ba|Ba'] },
};
const ask = (part: Partial<SearchQuery>): SearchQuery => ({
  text: 'mưa',
  filters: noSelection,
  sort: 'lien-quan',
  ...part,
});

function setUp(search: PagefindInstance['search']) {
  const instance: PagefindInstance = {
    search: vi.fn(search),
    filters: async () => counts,
    mergeIndex: async () => undefined,
    destroy: vi.fn(async () => undefined),
  };
  const importModule = vi.fn(async (_url: string) => ({ createInstance: () => instance }));
  const fetchJson = async () => ({ bundles: [{ id: 'all', base: 'pf/ab/' }] });
  const source = { bundles: '/x/pf/bundles.json', base: '/x/', fetchJson, importModule };
  return { instance, importModule, engine: pagefindEngine(source), source };
}

const found = async () => ({ results: [{ id: '1', data: async () => data }], filters: counts });
const asked = (instance: PagefindInstance) => vi.mocked(instance.search).mock.calls;

test('a hit is ready to show', async () => {
  const { engine, importModule } = setUp(found);
  const answer = await engine.search(ask({}));
  expect(answer.total).toBe(1);
  expect(importModule).toHaveBeenCalledWith('/x/pf/ab/pagefind.js');
  expect(await answer.hits(0, 10)).toEqual([
    {
      url: '/2024/01/a/',
      title: [{ text: 'Tin Huế', marked: false }],
      excerpt: [
        { text: 'trời ', marked: false },
        { text: 'mưa', marked: true },
      ],
      section: 'Tin',
      authors: ['An', 'Ba'],
      date: '2024-01-02T00:00:00+07:00',
    },
  ]);
});

test('a filter is counted as if it were not set, the others as if it were', async () => {
  const { engine, instance } = setUp(found);
  await engine.search(ask({ filters: { ...noSelection, nam: ['2024'] }, sort: 'moi-nhat' }));
  const sort = { ngay: 'desc' };
  expect(asked(instance)).toEqual([
    ['mưa', { filters: { nam: { any: ['2024'] } }, sort }],
    ['mưa', { filters: {}, sort }],
  ] satisfies [string, PagefindOptions | { sort: object }][]);
});

test('filters alone list all their articles, the newest first', async () => {
  const { engine, instance } = setUp(found);
  await engine.search(ask({ text: ' ', filters: { ...noSelection, nam: ['2024'] } }));
  expect(asked(instance)[0]?.[0]).toBeNull();
  expect(asked(instance)[0]?.[1].sort).toEqual({ ngay: 'desc' });
});

test('nothing asked counts everything, nothing searchable counts nothing; neither searches', async () => {
  const { engine, instance } = setUp(found);
  const idle = await engine.search(ask({ text: '' }));
  const marks = await engine.search(ask({ text: '?!' }));
  expect([idle.total, marks.total]).toEqual([0, 0]);
  expect(idle.facets.nam.map((value) => value.count)).toEqual([1, 1]);
  expect(marks.facets.nam.map((value) => value.count)).toEqual([0, 0]);
  expect(instance.search).not.toHaveBeenCalled();
});

test('what failed is thrown away, and the next search loads it anew', async () => {
  let broken = true;
  const { engine, instance, importModule } = setUp(async () => {
    if (broken) throw new Error('404');
    return found();
  });
  await expect(engine.search(ask({}))).rejects.toThrow('404');
  await vi.waitFor(() => expect(instance.destroy).toHaveBeenCalledOnce());
  broken = false;
  expect((await engine.search(ask({}))).total).toBe(1);
  expect(importModule.mock.calls).toEqual([
    ['/x/pf/ab/pagefind.js'],
    ['/x/pf/ab/pagefind.js?lan=1'],
  ]);
});

test('a fragment that fails to load rejects too', async () => {
  const { engine } = setUp(async () => ({
    results: [{ id: '1', data: () => Promise.reject(new Error('gzip')) }],
    filters: counts,
  }));
  await expect((await engine.search(ask({}))).hits(0, 1)).rejects.toThrow('gzip');
});

test('a site without articles finds nothing', async () => {
  const { source } = setUp(found);
  const engine = pagefindEngine({ ...source, fetchJson: async () => ({ bundles: [] }) });
  expect((await engine.search(ask({}))).total).toBe(0);
});
