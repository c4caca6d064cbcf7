import { expect, test } from 'vitest';
import { announcement } from './announce.ts';
import type { Screen } from './screen.ts';

const screen = (more: Partial<Screen>): Screen => ({
  tone: 'plain',
  title: 'Đang tải về máy',
  lines: [],
  actions: [],
  ...more,
});
const at = (done: number) => screen({ progress: { value: { done, total: 1000 }, text: '' } });

test('what the page shows when it comes is not announced', () => {
  expect(announcement(undefined, screen({}))).toBe('');
  expect(announcement(screen({ isComing: true, title: 'Đang xem…' }), screen({}))).toBe('');
});

test('a new title is read with its lines, new lines alone', () => {
  const ready = screen({ title: 'Sẵn sàng', lines: ['35 bài.'] });
  expect(announcement(screen({}), ready)).toBe('Sẵn sàng. 35 bài.');
  expect(announcement(ready, { ...ready, lines: ['Đã kiểm tra', '35 bài.'] })).toBe('Đã kiểm tra.');
  expect(announcement(ready, ready)).toBe('');
});

test('a download speaks up each fifth, and not at its end: then comes the result', () => {
  const spoken = Array.from({ length: 1000 }, (_, done) => announcement(at(done), at(done + 1)));
  expect(spoken.filter(Boolean)).toEqual([
    'Đã tải 20 %.',
    'Đã tải 40 %.',
    'Đã tải 60 %.',
    'Đã tải 80 %.',
  ]);
});
