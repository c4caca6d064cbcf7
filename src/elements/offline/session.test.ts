import { beforeEach, describe, expect, test } from 'vitest';
import type { Choice } from '../../offline/manifest.ts';
import type { Facts } from './facts.ts';
import { screenOf } from './screen-of.ts';
import { librarySession, type Session, type SessionParts } from './session.ts';
import { type FakeLibrary, fakeLibrary } from './test-support/fake-library.ts';
import { manifestOf, pack, smallSite } from './test-support/sample-manifest.ts';

const all: Choice = { span: 'archive', pictures: false };
const least: Choice = { span: 'now', pictures: false };
const now = Date.parse('2026-11-23T09:30:00+07:00');

let library: FakeLibrary;
let seen: Facts[];
let session: Session;
let workers: number;

const begin = async (more: Partial<SessionParts> = {}) => {
  seen = [];
  workers = 0;
  const parts: SessionParts = {
    library,
    giveUp: async () => {
      library.choice = library.active?.choice ?? least;
    },
    hasWorker: async () => workers > 0,
    startWorker: async () => {
      workers++;
    },
    saveData: () => false,
    reload: () => {},
    ...more,
  };
  session = librarySession(parts, 'ok', (facts) => seen.push(facts));
  await session.reread();
  await session.askNewest();
};
const shown = () => {
  const facts = seen.at(-1);
  if (!facts) throw new Error('Chưa có gì.');
  return screenOf(facts);
};
const titles = () => [...new Set(seen.map((facts) => screenOf(facts).title))];
const labels = () => shown().actions.map(({ label }) => label);
/** Holds the download at each pack from here on, until it is let go. */
const holdPacks = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  library.beforePack = () => promise;
  return () => {
    library.beforePack = async () => {};
    resolve();
  };
};

beforeEach(() => {
  library = fakeLibrary(smallSite, now);
});

test('from nothing to everything, in bytes, never ready before the status says so', async () => {
  await begin();
  expect(shown().form?.submit?.label).toBe('Lấy toàn bộ 35 bài về máy (tải 800 KB)');
  await session.act({ kind: 'take', choice: all });
  expect(titles()).toEqual([
    'Đang xem trên máy có gì…',
    'Chưa có bài nào trên máy',
    'Đang tải về máy',
    'Sẵn sàng, tính đến 09:30 ngày 23/11/2026',
  ]);
  const progress = seen.flatMap(({ task }) => task?.progress ?? []);
  expect(progress.at(0)).toEqual({ done: 0, total: 800_000 });
  expect(progress.at(-1)).toEqual({ done: 800_000, total: 800_000 });
  expect(workers).toBe(1);
});

test('everything on the device and no worker to open it is not ready', async () => {
  library.active = { manifest: smallSite, choice: all };
  library.choice = all;
  for (const { url } of smallSite.packs) library.held.add(url);
  await begin();
  expect(shown().title).toBe('Gần xong');
  expect(titles().join()).not.toContain('Sẵn sàng');
});

test('pause keeps what is whole, and goes on there, after a reload too', async () => {
  await begin();
  const letGo = holdPacks();
  const taking = session.act({ kind: 'take', choice: all });
  await expect.poll(() => labels()).toEqual(['Tạm dừng', 'Hủy']);
  session.act({ kind: 'pause' });
  letGo();
  await taking;
  expect(shown().title).toBe('Đang tạm dừng');
  await begin();
  expect(shown().title).toBe('Còn tải dở');
  await session.act({ kind: 'resume' });
  expect(shown().title).toMatch(/^Sẵn sàng/u);
});

test('cancel keeps what was there before, without the network', async () => {
  await library.take(least);
  await begin({ hasWorker: async () => true });
  const letGo = holdPacks();
  const taking = session.act({ kind: 'take', choice: all });
  await expect.poll(() => labels()).toContain('Hủy');
  library.isOffline = true;
  session.act({ kind: 'cancel' });
  letGo();
  await taking;
  expect(shown().title).toBe('Máy đã giữ 15 bài mới nhất');
  expect(shown().lines[0]).toBe('Đã hủy. Những gì có từ trước vẫn còn.');
});

describe('when a download fails', () => {
  test.each([
    ['network', 'Mạng bị ngắt', 'Tải tiếp'],
    ['damaged', 'Tải về không đúng với bản gốc', 'Thử lại'],
    ['forbidden', 'Trình duyệt không cho giữ bài trên máy', 'Thử lại'],
  ] as const)('%s: says so and goes on when asked', async (fault, title, label) => {
    await begin();
    library.failNext = fault;
    await session.act({ kind: 'take', choice: all });
    expect([shown().tone, shown().title]).toEqual(['trouble', title]);
    const again = shown().actions.find((each) => each.label === label);
    if (again) await session.act(again.deed);
    expect(shown().title).toMatch(/^Sẵn sàng/u);
  });

  test('quota: offers what takes less room', async () => {
    await begin();
    library.failNext = 'quota';
    await session.act({ kind: 'take', choice: { span: 'archive', pictures: true } });
    expect(labels()).toEqual([
      'Toàn bộ bài, không ảnh (800 KB)',
      '15 bài mới nhất (510 KB)',
      'Thử lại',
      'Thôi, để sau',
    ]);
    await session.act(shown().actions[1]?.deed ?? { kind: 'keep' });
    expect(shown().title).toBe('Máy đã giữ 15 bài mới nhất');
  });

  test('no worker: nothing is downloaded', async () => {
    await begin({ startWorker: () => Promise.reject(new Error('404')) });
    await session.act({ kind: 'take', choice: all });
    expect(shown().title).toBe('Trình duyệt chưa bật được phần đọc ngoại tuyến');
    expect(library.held.size).toBe(0);
  });
});

test('a newer edition is offered with its size, and taken', async () => {
  await library.take(all);
  const held = new Set(library.held);
  const newer = manifestOf([...smallSite.packs, pack('lists', 'danh-sach-2', 312_000)], 'b');
  library = fakeLibrary(newer, now);
  library.active = { manifest: smallSite, choice: all };
  library.choice = all;
  for (const url of held) library.held.add(url);
  await begin({ hasWorker: async () => true });
  expect(labels()[0]).toBe('Có bản mới: tải 312 KB');
  await session.act({ kind: 'update' });
  expect(labels().join()).not.toContain('bản mới');
});

test('packs that are gone are named, and come back', async () => {
  await library.take(all);
  library.held.delete(smallSite.packs[2]?.url ?? '');
  await begin({ hasWorker: async () => true });
  expect(shown().lines[0]).toContain('Thiếu bài năm 2024 (120 KB).');
  expect(labels()[0]).toBe('Hỏng – tải lại (120 KB)');
  await session.act({ kind: 'repair' });
  expect(shown().title).toMatch(/^Sẵn sàng/u);
});

test('removal is asked for first, and can be declined', async () => {
  await library.take(all);
  await begin({ hasWorker: async () => true });
  await session.act({ kind: 'ask-remove' });
  expect(shown().title).toBe('Gỡ các bài khỏi máy?');
  expect(shown().lines[0]).toMatch(/^Máy sẽ trống thêm 800 KB\./u);
  await session.act({ kind: 'keep' });
  expect(shown().title).toMatch(/^Sẵn sàng/u);
  await session.act({ kind: 'ask-remove' });
  await session.act({ kind: 'remove' });
  expect([shown().title, shown().lines[0]]).toEqual([
    'Chưa có bài nào trên máy',
    'Đã gỡ khỏi máy.',
  ]);
});

test('a check says that all is there only when it is', async () => {
  await library.take(all);
  await begin({ hasWorker: async () => true });
  await session.act({ kind: 'check' });
  expect(shown().lines[0]).toBe('Đã kiểm tra: đủ cả, không thiếu phần nào.');
  library.held.clear();
  await session.act({ kind: 'check' });
  expect(shown().title).toBe('Bản trên máy bị hỏng');
});

test('a check looks into the packs: one with wrong bytes is gone, and named', async () => {
  await library.take(all);
  await begin({ hasWorker: async () => true });
  library.wrong.add(smallSite.packs[2]?.url ?? '');
  await session.reread();
  expect(shown().title).toMatch(/^Sẵn sàng/u);
  await session.act({ kind: 'check' });
  expect([shown().title, labels()[0]]).toEqual(['Bản trên máy bị hỏng', 'Hỏng – tải lại (120 KB)']);
  await session.act({ kind: 'repair' });
  expect(shown().title).toMatch(/^Sẵn sàng/u);
});

test('without a network: what is there is ready, nothing else is offered', async () => {
  library.isOffline = true;
  await begin();
  expect([shown().form, labels()]).toEqual([undefined, ['Thử lại']]);
  library.isOffline = false;
  await session.act({ kind: 'retry' });
  expect(shown().form).toBeDefined();
});

test('what another tab changes is not read while something of our own runs', async () => {
  await begin();
  const letGo = holdPacks();
  const taking = session.act({ kind: 'take', choice: all });
  await expect.poll(() => shown().title).toBe('Đang tải về máy');
  await session.reread();
  await session.act({ kind: 'remove' });
  expect(shown().title).toBe('Đang tải về máy');
  letGo();
  await taking;
  expect(shown().title).toMatch(/^Sẵn sàng/u);
});

test('storage that is forbidden is told as such', async () => {
  const { TakeError } = await import('../../offline/library-types.ts');
  library.status = () => Promise.reject(new TakeError('forbidden', ''));
  await begin();
  expect(shown().title).toBe('Trình duyệt đang không cho giữ gì trên máy');
});
