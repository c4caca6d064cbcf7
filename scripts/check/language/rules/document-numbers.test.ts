import { describe, expect, it } from 'vitest';
import { found, mended, said } from '../test-support/findings.ts';
import { documentNumbers } from './document-numbers.ts';

it('says whose form it is', () => {
  expect(said(documentNumbers, 'Chỉ thị 42/CT-TW và Nghị định 30/2020/NĐ/CP.')).toEqual([
    '42/CT-TW: Số hiệu "42/CT-TW" chưa đúng thể thức văn bản của Đảng. Viết: 42-CT/TW → 42-CT/TW',
    '30/2020/NĐ/CP: Số hiệu "30/2020/NĐ/CP" chưa đúng thể thức văn bản hành chính ' +
      '(Nghị định 30/2020/NĐ-CP). Viết: 30/2020/NĐ-CP → 30/2020/NĐ-CP',
  ]);
});

it.each([
  ['42 - CT/TW', '42-CT/TW'],
  ['42–CT/TW', '42-CT/TW'],
  ['18/NQ-TU', '18-NQ/TU'],
  ['CT-TW', 'CT/TW'],
  ['NĐ/CP', 'NĐ-CP'],
  ['30/2020/NĐCP', '30/2020/NĐ-CP'],
  ['30/2020/ND-CP', '30/2020/NĐ-CP'],
  ['30/2020/NÐ-CP', '30/2020/NĐ-CP'],
  ['30/2020-NĐ-CP', '30/2020/NĐ-CP'],
  ['Qđ-ttg', 'QĐ-TTg'],
  ['14/2014/QĐ-TTG', '14/2014/QĐ-TTg'],
  ['123-QĐ/UBND', '123/QĐ-UBND'],
  ['12 / QĐ - UBND', '12/QĐ-UBND'],
  ['01/2021/TT/BKHCN', '01/2021/TT-BKHCN'],
  ['37/QĐi-TW', '37-QĐi/TW'],
])('%j is written %j', (wrong, right) => {
  expect(mended(documentNumbers, `Theo văn bản ${wrong}, tỉnh làm.`)).toBe(
    `Theo văn bản ${right}, tỉnh làm.`,
  );
  expect(found(documentNumbers, `Theo văn bản ${right}.`)).toEqual([]);
  expect(mended(documentNumbers, wrong.normalize('NFD')).normalize('NFC')).toBe(right);
});

describe('leaves alone', () => {
  it.each([
    '42-CT/TW, 93-KL/TW, 14/2014/QĐ-TTg, 91/2015/QH13, 15/CT-TTg, 125/LHHVN, 12/UBND-KH',
    '22/2015/TTLT-BTC-BKHCN, 01/QĐ-BTC-TCT, 36-HD/VPTW, 05-QĐ/HU',
    'Khi viết “42/CT-TW” là sai, *NĐ/CP* cũng thế, `Qđ-ttg`',
    'https://example.org/30/2020/NĐ/CP hay /chi-thi-42-ct-tw/',
    'ngày 05/3/2020, từ 1945-1975, 24/7, km/h, TP.HCM - TW, TT-BCH, KH/BC, VN-TU, BCT, KHCP',
    '(TT - Du lịch), HD - Thu hút, TT-Du, 5 - TT - Du lịch, CT - Hu',
    'QĐ do Thủ tướng ký, NĐ của CP, TW và TU, ĐU',
  ])('%j', (text) => {
    expect(found(documentNumbers, text)).toEqual([]);
  });
});
