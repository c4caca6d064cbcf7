import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LibraryStatus } from '../../offline/library-types.ts';
import { type Choice, type Manifest, spans } from '../../offline/manifest.ts';
import type { Facts } from './facts.ts';
import { formatBytes } from './format.ts';
import { screenOf } from './screen-of.ts';
import { largeSite, manifestOf, smallSite } from './test-support/sample-manifest.ts';

const currentAt = Date.parse('2026-11-23T09:30:00+07:00');
const all: Choice = { span: 'archive', pictures: false };
const least: Choice = { span: 'now', pictures: false };
const kept = (choice: Choice, articles: number, heldChoice = choice) => ({
  choice,
  heldChoice,
  articles,
  bytes: 1_200_000,
  currentAt,
});
const facts = (more: Partial<Facts>): Facts => ({
  support: 'ok',
  status: { kind: 'none' },
  hasWorker: true,
  newest: smallSite,
  isPaused: false,
  saveData: false,
  ...more,
});
const labels = (more: Partial<Facts>) => screenOf(facts(more)).actions.map(({ label }) => label);
const formOf = (more: Partial<Facts>) => {
  const { form } = screenOf(facts(more));
  if (!form) throw new Error('Không có mẫu chọn.');
  return form;
};

describe('«Sẵn sàng»', () => {
  test('with the date and the number of articles', () => {
    const screen = screenOf(facts({ status: { kind: 'ready', ...kept(all, 35) } }));
    expect(screen.title).toBe('Sẵn sàng, tính đến 09:30 ngày 23/11/2026');
    expect(screen.lines).toEqual([
      '35 bài đọc và tìm được khi không có mạng. Chiếm 1,2 MB trên máy.',
    ]);
    expect(screen.actions.map(({ label }) => label)).toEqual([
      'Lấy thêm hoặc bớt đi',
      'Kiểm tra lại',
      'Gỡ khỏi máy',
    ]);
  });

  test('is said of the status `ready` alone, with a worker and nothing under way', () => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        const { title, tone, lines } = screenOf(some);
        const says = tone === 'ready' || /sẵn sàng/iu.test([title, ...lines].join(' '));
        const isReady =
          some.support === 'ok' && some.hasWorker && !some.task && some.status?.kind === 'ready';
        expect(!says || isReady).toBe(true);
      }),
    );
  });

  test('without a network, what is new is not known', () => {
    const status: LibraryStatus = { kind: 'ready', ...kept(all, 35) };
    expect(screenOf(facts({ status, newest: 'unreachable' })).lines).toContain(
      'Đang không có mạng nên chưa biết đã có bản mới hay chưa.',
    );
    expect(labels({ status, newest: 'unreachable' })).toEqual(['Kiểm tra lại', 'Gỡ khỏi máy']);
  });

  test('older articles that are not there are counted', () => {
    const status: LibraryStatus = {
      kind: 'ready',
      ...kept({ span: 'recent', pictures: true }, 995),
    };
    expect(screenOf(facts({ status, newest: largeSite })).lines).toEqual([
      '995 bài đọc và tìm được khi không có mạng, kèm ảnh. Chiếm 1,2 MB trên máy.',
      '1.000 bài cũ hơn chưa có trên máy.',
    ]);
  });
});

describe('the form', () => {
  test('offers everything first, with the size of each span', () => {
    const { spans: options, submit } = formOf({ newest: largeSite });
    expect(options.map(({ label, size, isChosen }) => [label, size, isChosen])).toEqual([
      ['Chỉ 15 bài mới nhất', '365 KB', false],
      ['995 bài gần đây, từ năm 2013', '2,3 MB', false],
      ['Toàn bộ 1.995 bài, từ năm 2012', '5,3 MB', true],
    ]);
    expect(submit?.label).toBe('Lấy toàn bộ 1.995 bài về máy (tải 5,3 MB)');
  });

  test('counts what is there already, and what is new besides', () => {
    const status: LibraryStatus = { kind: 'ready', ...kept(least, 15) };
    const screen = screenOf(facts({ status }));
    expect(screen.title).toBe('Máy đã giữ 15 bài mới nhất');
    expect(screen.form?.submit?.label).toBe('Lấy toàn bộ 35 bài về máy (tải 290 KB)');
    const update = { bytes: 10_000, packs: 1 };
    expect(formOf({ status: { ...status, update } }).submit?.label).toContain('(tải 300 KB)');
  });

  test('pictures are a choice, and counted only when taken', () => {
    const { pictures } = formOf({});
    expect(pictures).toMatchObject({ size: '1,0 MB', isChosen: false });
    const { submit } = formOf({ chosen: { span: 'archive', pictures: true } });
    expect(submit?.label).toBe('Lấy toàn bộ 35 bài về máy (tải 1,8 MB)');
  });

  test('less than what is there is offered without a download, the same not at all', () => {
    const status: LibraryStatus = {
      kind: 'ready',
      ...kept({ span: 'archive', pictures: true }, 35),
    };
    const changed = (chosen?: Choice) => formOf({ status, question: 'change', chosen });
    expect(changed()).toMatchObject({ note: 'Những bài này đã có trên máy.' });
    expect(changed().submit).toBeUndefined();
    expect(changed(all).submit?.label).toBe('Bỏ ảnh, chỉ giữ chữ');
    expect(changed(least).submit?.label).toBe('Chỉ giữ 15 bài này');
  });

  test('what has come and was not finished need not come again', () => {
    const came = {
      kind: 'partial',
      held: 800_000,
      wanted: 800_000,
      ...kept(all, 15, least),
    } as const;
    expect(formOf({ status: came, question: 'change' }).submit?.label).toBe(
      'Lấy toàn bộ 35 bài về máy (không phải tải thêm)',
    );
  });

  test('has one span chosen, and never asks for more than all of it takes', () => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        const { form } = screenOf(some);
        if (!form) return;
        const chosen = form.spans.filter(({ isChosen }) => isChosen);
        expect(chosen.length).toBe(Math.min(1, form.spans.length));
        const asked = /\(tải (?:bản mới, )?(.*)\)$/u.exec(form.submit?.label ?? '')?.[1] ?? '0 KB';
        expect(inBytes(asked)).toBeLessThanOrEqual(inBytes(formatBytes(form.plan.total)));
      }),
    );
  });

  test('says so when the browser saves data', () => {
    expect(screenOf(facts({ saveData: true })).lines.join()).toContain('tiết kiệm dữ liệu');
  });

  test('on a site where the newest are all, those are everything', () => {
    const young = manifestOf(smallSite.packs.filter(({ generation }) => generation !== 'recent'));
    const status: LibraryStatus = { kind: 'ready', ...kept(least, 15) };
    expect(screenOf(facts({ status, newest: young })).title).toMatch(/^Sẵn sàng/u);
    expect(formOf({ newest: young }).spans).toEqual([]);
  });
});

describe('a site that has closed it', () => {
  const newest = { ...manifestOf([]), kill: true };

  test('says so whatever is on the device, without a worker too, and offers nothing to take', () => {
    fc.assert(
      fc.property(statuses, fc.boolean(), (status, hasWorker) => {
        const { title, form, actions } = screenOf(facts({ newest, status, hasWorker }));
        expect([title, form]).toEqual(['Trang tin đang tạm ngừng cho giữ bài trên máy', undefined]);
        const deeds = actions.map(({ deed }) => deed.kind);
        expect(deeds).toEqual(status.kind === 'none' ? [] : ['remove']);
      }),
    );
  });

  test('tells whether anything is still there', () => {
    expect(screenOf(facts({ newest })).lines[0]).toBe('Trên máy này không còn bài nào.');
    const status: LibraryStatus = { kind: 'ready', ...kept(all, 35) };
    const { lines } = screenOf(facts({ newest, status, hasWorker: false }));
    expect(lines[0]).toBe('Những bài đã giữ đang được gỡ khỏi máy này.');
  });
});

test('an unfinished download tells how far it came and what can be read meanwhile', () => {
  const status: LibraryStatus = {
    kind: 'partial',
    held: 3_400_000,
    wanted: 12_800_000,
    ...kept(all, 15, least),
  };
  const screen = screenOf(facts({ status }));
  expect(screen).toMatchObject({
    title: 'Còn tải dở',
    lines: ['Hiện vẫn đọc được 15 bài đã có trên máy.'],
    progress: { text: '3,4 / 12,8 MB' },
  });
  expect(labels({ status })).toEqual([
    'Tiếp tục (còn 9,4 MB)',
    'Bỏ phần tải dở',
    'Lấy thêm hoặc bớt đi',
  ]);
  expect(screenOf(facts({ status, isPaused: true })).title).toBe('Đang tạm dừng');
});

test('a browser that cannot is told why, and gets no button to download', () => {
  for (const support of ['insecure', 'old', 'forbidden'] as const) {
    const { tone, actions, form } = screenOf(facts({ support }));
    expect([tone, form]).toEqual(['trouble', undefined]);
    expect(actions.map(({ deed }) => deed.kind).join()).toMatch(/^(reload)?$/u);
  }
});

/** «1,2 MB» → 1,200,000 */
function inBytes(text: string): number {
  const [number = '', unit] = text.split(' ');
  return Number(number.replace('.', '').replace(',', '.')) * (unit === 'MB' ? 1e6 : 1e3);
}

const choices: fc.Arbitrary<Choice> = fc.record({
  span: fc.constantFrom(...spans),
  pictures: fc.boolean(),
});
const sizes = fc.nat(20_000_000);
const keptParts = { choice: choices, heldChoice: choices, articles: fc.nat(2000), bytes: sizes };
const keptFacts = { ...keptParts, currentAt: fc.constant(currentAt) };
const statuses: fc.Arbitrary<LibraryStatus> = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.record({ kind: fc.constant('ready' as const), ...keptFacts }),
  fc.record({
    kind: fc.constant('damaged' as const),
    missing: fc.subarray([...largeSite.packs]),
    ...keptFacts,
  }),
  fc
    .record({ kind: fc.constant('partial' as const), held: sizes, rest: sizes, ...keptFacts })
    .map(({ rest, ...status }) => ({ ...status, wanted: status.held + rest })),
);
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  support: fc.constantFrom('ok', 'ok', 'ok', 'old', 'forbidden'),
  status: fc.option(statuses, { nil: undefined }),
  hasWorker: fc.boolean(),
  newest: fc.constantFrom<Manifest | 'asking' | 'unreachable'>(
    largeSite,
    smallSite,
    'asking',
    'unreachable',
  ),
  task: fc.constantFrom(undefined, undefined, { kind: 'take' }, { kind: 'remove' }),
  isPaused: fc.boolean(),
  question: fc.constantFrom(undefined, 'remove', 'change'),
  chosen: fc.option(choices, { nil: undefined }),
  notice: fc.constantFrom(undefined, 'Đã hủy.'),
  saveData: fc.boolean(),
});
