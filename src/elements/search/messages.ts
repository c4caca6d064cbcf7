import { isSearchable, maxQueryLength, normaliseQuery } from '../../search/query.ts';

export const failed =
  'Không tải được bộ tìm kiếm. Có thể mạng đang yếu hoặc bị ngắt; hãy thử lại sau giây lát.';
export const failedMore = 'Không tải được thêm kết quả. Hãy thử lại.';

/** The sentence about an answer, which a screen reader reads out. */
export function countMessage(total: number, typed: string): string {
  const { text, cut } = normaliseQuery(typed);
  const count =
    total > 0 ? `Tìm thấy ${total.toLocaleString('vi-VN')} bài` : 'Không tìm thấy bài nào';
  if (text !== '' && !isSearchable(text)) return `${count}. Từ khóa cần có chữ cái hoặc chữ số.`;
  return cut ? `${count}. Từ khóa quá dài: chỉ tìm với ${maxQueryLength} ký tự đầu.` : count;
}
