import { describe, expect, it } from 'vitest';
import { proposeSlug, readDate, readSlug, readTitle, tidy } from './texts.ts';

const now = Date.UTC(2026, 9, 18);

describe('readTitle', () => {
  it.each([
    ['  Nước   lên ', 'Nước lên'],
    ['Nu\u031bo\u031b\u0301c\u00a0lên', 'Nước lên'],
    ['Nước\u200b lên\ufeff', 'Nước lên'],
    ['KH&CN là gì', 'KH&CN là gì'],
    ['UBND', 'UBND'],
    ['A'.repeat(200), 'A'.repeat(200)],
  ])('%j becomes %j', (typed, value) => {
    expect(readTitle(typed)).toEqual({ value });
  });

  it.each([
    ['', 'Bài cần một cái tên.'],
    [' \u200b ', 'Bài cần một cái tên.'],
    ['a'.repeat(201), '"title" dài quá 200 ký tự (đang có 201). Rút gọn lại'],
    [
      'PHÁ TAM GIANG',
      'Tên bài viết toàn chữ hoa, khó đọc. Viết chữ thường, chỉ viết hoa đầu câu và tên riêng.',
    ],
  ])('%j is refused', (typed, fault) => {
    expect(readTitle(typed)).toEqual({ fault });
  });
});

describe('tidy', () => {
  it('keeps the marks of letters and the line apart from its neighbours', () => {
    expect(tidy('một\nhai\u2028ba\u0007')).toBe('một hai ba');
  });
});

describe('readDate', () => {
  it('takes what the schema takes', () => {
    expect(readDate('2026-11-05T08:30', now)).toEqual({ value: '2026-11-05T08:30' });
  });

  it('says how to write a date, and refuses one too far ahead', () => {
    expect(readDate('05/11/2026', now)).toEqual({
      fault: 'Ngày "05/11/2026" chưa đúng dạng. Viết theo dạng năm-tháng-ngày, ví dụ 2026-11-05',
    });
    expect(readDate('2062-10-05', now)).toEqual({
      fault: 'Ngày 2062-10-05 ở quá xa trong tương lai (hơn hai năm nữa). Xem lại năm.',
    });
  });
});

describe('proposeSlug', () => {
  it.each([
    ['Đất: cả một thế giới', 'dat-ca-mot-the-gioi'],
    ['???', ''],
    ['Con', 'bai-con'],
    [`${'nước '.repeat(20)}`, Array(16).fill('nuoc').join('-')],
    ['a'.repeat(300), 'a'.repeat(80)],
  ])('%j → %j', (title, slug) => {
    expect(proposeSlug(title)).toBe(slug);
    expect(slug.length).toBeLessThanOrEqual(80);
  });
});

describe('readSlug', () => {
  it('takes a slug, and proposes one for anything else', () => {
    expect(readSlug('ten-bai')).toEqual({ value: 'ten-bai' });
    expect(readSlug('Tên bài')).toMatchObject({ guess: 'ten-bai' });
    expect(readSlug('../ten')).toMatchObject({ guess: 'ten' });
    expect(readSlug('…')).toEqual({ fault: 'Tên tệp cần ít nhất một chữ không dấu hay chữ số.' });
  });
});
