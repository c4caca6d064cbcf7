import { describe, expect, it } from 'vitest';
import { article, check, checkBy } from '../fixture-site.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

const [head = '', tail = ''] = article({}, '\n@').split('@');

describe('encodings', () => {
  it('refuses bytes that are not UTF-8, and says where they begin', async () => {
    const faulty = {
      'windows-1258': [0x54, 0xea, 0xec, 0x6e],
      'a stray continuation': [0x61, 0x80],
      'an overlong slash': [0xc0, 0xaf],
      'a surrogate': [0xed, 0xa0, 0x80],
      'a cut character': [0xe1, 0xba],
    };
    for (const found of Object.values(faulty)) {
      expect(await check({ 'articles/2026/a.md': bytes(head, found, tail) })).toEqual([
        'articles/2026/a.md:9: Dòng này có ký tự không phải UTF-8. Mở tệp bằng trình soạn thảo và lưu lại ở UTF-8',
      ]);
    }
  });

  it('refuses UTF-16 with and without a mark', async () => {
    const text = Buffer.from(article(), 'utf16le');
    expect(await check({ 'articles/2026/a.md': bytes([0xff, 0xfe], [...text]) })).toEqual([
      'articles/2026/a.md:1: Tệp được lưu ở UTF-16. Mở tệp bằng trình soạn thảo và lưu lại ở UTF-8',
    ]);
    expect(
      await check({ 'articles/2026/a.md': bytes([0xfe, 0xff], [...text.swap16()]) }),
    ).toHaveLength(1);
    expect(
      (await check({ 'articles/2026/a.md': Buffer.from(article({}, 'Dao'), 'utf16le') })).length,
    ).toBeGreaterThan(0);
  });

  it('accepts a BOM and CRLF', async () => {
    const text = `\ufeff${article({}, 'Một.\n\n[a](/)')}`.replaceAll('\n', '\r\n');
    expect(await check({ 'articles/2026/a.md': text })).toEqual([]);
  });

  it('recognises TCVN3, VNI and misread UTF-8 by their traces', async () => {
    const misread = 'Tiáº¿ng Viá»‡t cá»§a chÃºng ta Ä‘áº¹p';
    expect(
      await checkBy('legacy-encoding', {
        'articles/2026/a.md': article({}, 'Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp'),
        'articles/2026/b.md': article({}, 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp'),
        'articles/2026/c.md': article({}, misread),
        'articles/2026/d.md': article({ title: '"Ch\ufffd Huế"' }),
        'authors/lai.yaml': 'name: Coäng hoøa xaõ\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2026/a.md:8:1: Chữ ở đây gõ theo bảng mã TCVN3 (ABC): "Céng" là "cộng". Mở tệp gốc bằng đúng bảng mã, chuyển sang Unicode và lưu lại ở UTF-8",
        "articles/2026/b.md:8:1: Chữ ở đây gõ theo bảng mã VNI: "Coäng" là "cộng". Mở tệp gốc bằng đúng bảng mã, chuyển sang Unicode và lưu lại ở UTF-8",
        "articles/2026/c.md:8:3: Chữ ở đây là UTF-8 bị đọc nhầm thành windows-1252 ("áº¿"). Mở tệp gốc bằng đúng bảng mã, chuyển sang Unicode và lưu lại ở UTF-8",
        "articles/2026/d.md:2:11: Ký tự � (U+FFFD) là chỗ một chữ đã mất khi đổi bảng mã. Gõ lại chữ ấy",
        "authors/lai.yaml:1:7: Chữ ở đây gõ theo bảng mã VNI: "Coäng" là "cộng". Mở tệp gốc bằng đúng bảng mã, chuyển sang Unicode và lưu lại ở UTF-8",
      ]
    `);
  });

  it('takes neither Vietnamese nor foreign names for them', async () => {
    const body =
      'Ông «Việt» ở São Paulo, Genève, Córdoba, Málaga, Besançon; là, né, góc, phòng, ôxy, übermensch, ' +
      'naïve, façade, où, même; 5 µm, ±2 °C, 20 × 30, ½, © 2026, §5, ý nghĩa, đường, ướt, ¼.';
    expect(await checkBy('legacy-encoding', { 'articles/2026/a.md': article({}, body) })).toEqual(
      [],
    );
  });
});

describe('Unicode form', () => {
  it('warns of letters with loose marks, once a file', async () => {
    const nfd = 'Sông Hương mùa lũ'.normalize('NFD');
    expect(await checkBy('nfc', { 'articles/2026/a.md': article({}, nfd) })).toEqual([
      'articles/2026/a.md:8:1: Chữ "Sông" và 3 chữ khác gõ bằng dấu rời, nên tìm không thấy. Chạy: npm run check -- --fix',
    ]);
    expect(await check({ 'articles/2026/a.md': article({}, nfd) })).toEqual([]);
  });
});
