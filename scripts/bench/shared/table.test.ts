import { expect, it } from 'vitest';
import { formatTable } from './table.ts';

it('aligns by what is seen, in either form of Unicode', () => {
  const rows = [
    ['Trang', 'Điểm'],
    ['Huế'.normalize('NFD'), '1'],
    ['a', ''],
  ];
  expect(formatTable(rows).normalize('NFC')).toBe('Trang  Điểm\n─────  ────\nHuế    1\na');
});
