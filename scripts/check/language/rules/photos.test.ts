import { describe, expect, it } from 'vitest';
import { found, said } from '../test-support/findings.ts';
import { photoCredit } from './photo-credit.ts';
import { photoSize } from './photo-size.ts';

const cover = (fields: string) =>
  `---\ntitle: A\ncover:\n  image: ./bia.jpg\n  alt: B\n${fields}---\nC.\n`;

describe('photo-size', () => {
  const said1 = (bytes: number, width: number, src = './a.jpg') =>
    said(photoSize, `![A](${src})`, { files: { [src]: { bytes, width, height: 600 } } });

  it('says how heavy and how wide', () => {
    expect(said1(5_500_000, 640)).toEqual([
      '!: Ảnh nặng 5,2 MB, nên nặng nhiều nhất 4 MB. Thu ảnh xuống bề ngang 2000 điểm rồi lưu lại',
      '!: Ảnh chỉ rộng 640 điểm, nên rộng ít nhất 800 để hiện rõ. Dùng bản gốc lớn hơn',
    ]);
  });

  it('lets the bounds themselves, drawings and unread files pass', () => {
    expect(said1(4 * 1024 * 1024, 800)).toEqual([]);
    expect(said1(100, 100, './a.svg')).toEqual([]);
    expect(found(photoSize, '![A](./a.jpg)')).toEqual([]);
  });

  it('looks at the cover too', () => {
    const files = { './bia.jpg': { bytes: 10, width: 10, height: 10 } };
    expect(found(photoSize, cover(''), { files })).toHaveLength(1);
  });
});

describe('photo-credit', () => {
  it('says where to write it', () => {
    expect(said(photoCredit, '![A](./a.jpg "Phá lúc sáng.")')).toEqual([
      '!: Ảnh chưa ghi tên người chụp. Thêm vào cuối chú thích: Ảnh: Tên người chụp',
    ]);
    expect(said(photoCredit, cover('  caption: Phá.\n'))[0]).toMatch(
      'Ảnh chưa ghi tên người chụp. Thêm vào phần cover: credit: "Ảnh: Tên người chụp"',
    );
  });

  it.each([
    ...['Ảnh: Cẩm Lai', 'Phá. Ảnh: Cẩm Lai', 'Phá (ảnh: A).', 'Phá. Hình: A', 'Phá. Nguồn: A'],
    ...['Tranh minh họa: A', 'Tranh minh hoạ: A', 'Ảnh tư liệu: A', 'Phá © A', 'Đồ họa: A'],
  ])('takes %j for a credit', (title) => {
    expect(found(photoCredit, `![A](./a.jpg "${title}")`)).toEqual([]);
    expect(found(photoCredit, `![A](./a.jpg "${title.normalize('NFD')}")`)).toEqual([]);
  });

  it.each(['Ảnh chụp lúc sáng', 'Cảnh: phá', 'Ảnh:', 'Nguồn nước'])('but not %j', (title) => {
    expect(found(photoCredit, `![A](./a.jpg "${title}")`)).toHaveLength(1);
  });

  it('leaves drawings and credited covers alone', () => {
    expect(found(photoCredit, '![A](./a.svg)')).toEqual([]);
    expect(found(photoCredit, cover('  credit: "Cẩm Lai"\n'))).toEqual([]);
  });
});
