import { describe, expect, it } from 'vitest';
import { readList } from './answers.ts';
import { oneOf, oneTag } from './choices.ts';

const authors = [
  { id: 'cam-lai', name: 'Cẩm Lai' },
  { id: 'to-moi-truong', name: 'Tổ Môi trường' },
];

describe('oneOf', () => {
  const read = oneOf('tác giả', authors);

  it.each([
    ['2', 'to-moi-truong'],
    ['cam-lai', 'cam-lai'],
    ['CAM-LAI', 'cam-lai'],
    ['to moi truong', 'to-moi-truong'],
  ])('%j is %j', (typed, value) => {
    expect(read(typed)).toEqual({ value });
  });

  it('guesses at a mistyped id or name', () => {
    const question = 'Không có tác giả "Cẩm Lay". Có phải «Cẩm Lai» (cam-lai)?';
    expect(read('Cẩm Lay')).toEqual({ guess: 'cam-lai', question });
  });

  it('names those there are', () => {
    const fault = 'Không có tác giả "Nguyễn Du". Đang có: cam-lai, to-moi-truong';
    expect(read('Nguyễn Du')).toEqual({ fault });
    expect(read('3')).toMatchObject({ fault: expect.stringContaining('"3"') });
    expect(read('0')).toMatchObject({ fault: expect.stringContaining('"0"') });
  });
});

describe('tags', () => {
  const used = ['sông Hương', 'lũ lụt', 'cây xanh'];
  const read = readList(oneTag(used, ['lũ lụt', 'sông Hương']));

  it('takes numbers, known tags as the site spells them, and new ones, each once', () => {
    expect(read('1, SONG HUONG; lũ lụt, gió Lào,')).toEqual({
      value: ['lũ lụt', 'sông Hương', 'gió Lào'],
    });
  });

  it('asks whether a tag near to another is meant, and can keep it', () => {
    expect(read('1, cây xan')).toEqual({
      guess: ['lũ lụt', 'cây xanh'],
      otherwise: ['lũ lụt', 'cây xan'],
      question: 'Trang chưa có thẻ "cây xan". Có phải «cây xanh»?',
    });
  });

  it.each([
    [' , ', 'Cần ít nhất một mục.'],
    ['9', 'Không có thẻ số 9 trong danh sách.'],
    ['lũ lụt, !!!', 'Thẻ "!!!" không có chữ hay số nào.'],
    ['a'.repeat(61), 'Mục thứ 1 của "tags" dài quá 60 ký tự (đang có 61). Rút gọn lại'],
  ])('%j is refused', (typed, fault) => {
    expect(read(typed)).toEqual({ fault });
  });
});
