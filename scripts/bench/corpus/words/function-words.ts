import { listed } from './listed.ts';

/**
 * The commonest single syllables of Vietnamese news, with their rough share of all syllables in
 * hundredths of a percent: «của 120» is 1.2 %. Rounded by hand from what word lists of Vietnamese
 * newspapers agree on; the order of magnitude is what a search engine feels.
 */
const SHARES = `
  và 130, của 120, các 105, có 100, là 95, được 92, trong 90, cho 85, người 80, không 75,
  với 72, một 70, những 68, đã 66, để 62, này 58, về 55, từ 52, đến 50, năm 50,
  khi 48, theo 42, ở 42, ra 42, vào 42, nhiều 42, trên 42, đó 42, cũng 40, tại 40,
  như 38, sẽ 38, phải 36, làm 34, lại 32, đi 30, còn 30, sau 30, số 30, ngày 28,
  việc 28, thì 26, do 26, đang 26, hơn 26, mà 24, nước 24, hai 22, bị 22, nên 20,
  nhưng 20, lên 20, trước 20, cần 20, rất 18, bằng 18, mới 18, đầu 18, qua 18, cùng 18,
  nhất 16, vì 16, chỉ 16, nay 15, thêm 15, giữa 14, cả 14, đều 14, mỗi 14, nếu 13,
  nhà 13, thể 13, hay 13, ngoài 12, vẫn 12, đây 12, ba 12, lần 12, cao 12, khác 11,
  tự 11, rằng 11, sự 11, gần 10, nơi 10, điều 10, tháng 10, con 10, biết 10, hiện 10,
  nhằm 10, đưa 10, lớn 10, bên 9, hoặc 9, chưa 9, từng 9, ngay 9, dù 8, bởi 8,
  tuy 8, cách 8, đúng 8, nào 8, mọi 8, luôn 8, dưới 7, suốt 6, song 6, khá 6,
  tới 12, thuộc 10, gồm 8, cuối 8, đạt 8, giúp 10, tốt 8, dùng 7, tăng 9, giảm 6,
  rồi 6, nữa 5, vừa 6, đủ 5, chính 8, riêng 5, quanh 3, khiến 4, nhờ 4, kể 3
`;

/** One of the commonest syllables; `share` counts in hundredths of a percent of all syllables. */
export type FunctionWord = { readonly word: string; readonly share: number };

/** Short words that hold sentences together. */
export const functionWords: readonly FunctionWord[] = listed(SHARES).map((entry) => {
  const [word = '', share = '0'] = entry.split(' ');
  return { word, share: Number(share) };
});
