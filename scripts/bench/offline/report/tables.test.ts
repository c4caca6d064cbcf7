import { expect, it } from 'vitest';
import type { OfflineResults } from '../results.ts';
import { budgetsOf } from './budgets.ts';
import { peerNote, sectionsOf } from './tables.ts';

const results: OfflineResults = {
  articles: 1000,
  ours: {
    kinds: [{ kind: 'pages', packs: 3, bytes: 2048 }],
    workerBytes: 6145,
    firstVisit: { requests: 6, bytes: 1024, ms: 10 },
    everything: { requests: 20, bytes: 1_048_576, ms: 1500 },
    firstResultMs: 250,
    update: { requests: 7, bytes: 409_600, ms: 100 },
  },
  peer: {
    files: 2400,
    workerBytes: 61_450,
    everything: { requests: 2000, bytes: 10_485_760, ms: 60_000 },
    installed: true,
    attempts: 1,
    update: { requests: 70, bytes: 819_200 },
  },
};

it('holds what was measured against its limits', () => {
  const names = budgetsOf(results).flatMap(({ name, kept }) => (kept ? [] : name));
  expect(names).toEqual(['thêm một bài (yêu cầu)', 'service worker, gzip (byte)']);
});

it('puts the peer beside ours', () => {
  const [kinds, beside] = sectionsOf(results).map(({ rows }) => rows);
  expect(kinds?.[1]).toEqual(['bài viết', '3', '2.0']);
  expect(beside?.slice(4, 7)).toEqual([
    ['lấy toàn bộ (yêu cầu)', '20', '2000', '0.010'],
    ['lấy toàn bộ (KB)', '1024.0', '10240.0', '0.100'],
    ['lấy toàn bộ (giây)', '1.50', '60.00', '0.025'],
  ]);
});

it('says what is known of a peer that was given up', () => {
  const [, beside] = sectionsOf({ ...results, peer: { ...results.peer, installed: false } });
  expect(beside?.rows[6]).toEqual(['lấy toàn bộ (giây)', '1.50', '> 60.00', '< 0.025']);
});

it.each([
  [{ installed: true, attempts: 1 }, ''],
  [{ installed: true, attempts: 3 }, 'workbox: 2400 tệp, trình duyệt 2 lần bỏ cài giữa chừng'],
  [
    { installed: false, attempts: 1 },
    'workbox chưa cài xong 2400 tệp: số của nó là phần đã tải đến lúc ngừng đo',
  ],
])('says how the peer was installed: %j', (installation, note) => {
  expect(peerNote({ ...results, peer: { ...results.peer, ...installation } })).toBe(note);
});
