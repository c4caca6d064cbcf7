import { isSearchable, maxQueryLength, normaliseQuery } from '../../search/query.ts';
import type { PartialArchive } from '../../search/types.ts';

export const failed =
  'Không tải được bộ tìm kiếm. Có thể mạng đang yếu hoặc bị ngắt; hãy thử lại sau giây lát.';
export const failedMore = 'Không tải được thêm kết quả. Hãy thử lại.';

/**
 * The sentences about an answer, which a screen reader reads out. `partial`: only so much of the
 * archive could be searched.
 */
export function countMessage(total: number, typed: string, partial?: PartialArchive): string {
  const { text, cut } = normaliseQuery(typed);
  const count = total > 0 ? `Tìm thấy ${shown(total)} bài` : 'Không tìm thấy bài nào';
  const notes: string[] = [];
  if (text !== '' && !isSearchable(text)) notes.push('Từ khóa cần có chữ cái hoặc chữ số.');
  else if (cut) notes.push(`Từ khóa quá dài: chỉ tìm với ${maxQueryLength} ký tự đầu.`);
  if (partial) {
    const held = `mới tìm trong ${shown(partial.held)} bài gần đây nhất`;
    notes.push(`Đang đọc bản lưu trên máy: ${held}, trên tổng số ${shown(partial.of)}.`);
  }
  return notes.length > 0 ? `${count}. ${notes.join(' ')}` : count;
}

function shown(count: number): string {
  return count.toLocaleString('vi-VN');
}
