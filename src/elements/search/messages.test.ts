import { expect, test } from 'vitest';
import { countMessage } from './messages.ts';

test.each([
  [12, 'lũ', 'Tìm thấy 12 bài'],
  [1234, 'lũ', 'Tìm thấy 1.234 bài'],
  [0, 'lũ', 'Không tìm thấy bài nào'],
  [0, '🌊!', 'Không tìm thấy bài nào. Từ khóa cần có chữ cái hoặc chữ số.'],
  [5, '', 'Tìm thấy 5 bài'],
])('%d for «%s»: %s', (total, typed, message) => {
  expect(countMessage(total, typed)).toBe(message);
});

test('a query that was cut is named as such', () => {
  expect(countMessage(3, 'lũ '.repeat(500))).toBe(
    'Tìm thấy 3 bài. Từ khóa quá dài: chỉ tìm với 200 ký tự đầu.',
  );
});

test('where only a part of the archive is on the device, it says so', () => {
  const partial = { held: 15, of: 1035 };
  expect(countMessage(3, 'lũ', partial)).toBe(
    'Tìm thấy 3 bài. Đang đọc bản lưu trên máy: mới tìm trong 15 bài gần đây nhất, trên tổng số 1.035.',
  );
  expect(countMessage(0, '🌊', partial)).toBe(
    'Không tìm thấy bài nào. Từ khóa cần có chữ cái hoặc chữ số. Đang đọc bản lưu trên máy: mới tìm trong 15 bài gần đây nhất, trên tổng số 1.035.',
  );
});
