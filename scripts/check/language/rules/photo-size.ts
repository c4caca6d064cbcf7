import { NARROW_PHOTO, WIDE_PHOTO } from '../sample-photos.ts';
import type { TextImage, TextRule } from '../types.ts';

const MEBIBYTE = 1024 * 1024;
const HEAVIEST = 4 * MEBIBYTE;
/** Pixels that a telephone's screen has across, and an article's column on a desk. */
const NARROWEST = 800;

const body = '![Mặt phá lúc rạng sáng](./pha.png "Phá lúc rạng sáng. Ảnh: Cẩm Lai")';

/** Photos too heavy to keep, or too small to be shown as wide as the text. Not drawings in SVG. */
export const photoSize: TextRule = {
  id: 'photo-size',
  description: `Ảnh nặng không quá ${HEAVIEST / MEBIBYTE} MB và rộng ít nhất ${NARROWEST} điểm ảnh`,
  example: {
    wrong: { body, files: { 'articles/2026/pha.png': NARROW_PHOTO } },
    mend: { body, files: { 'articles/2026/pha.png': WIDE_PHOTO } },
  },
  *check({ images }) {
    for (const { src, start, file } of images) {
      if (file && /\.svg$/i.test(src)) continue;
      for (const message of file ? faultsOf(file) : []) yield { start, length: 1, message };
    }
  },
};

function* faultsOf({ bytes, width }: NonNullable<TextImage['file']>): Iterable<string> {
  if (bytes > HEAVIEST) {
    const size = (bytes / MEBIBYTE).toLocaleString('vi', { maximumFractionDigits: 1 });
    yield `Ảnh nặng ${size} MB, nên nặng nhiều nhất ${HEAVIEST / MEBIBYTE} MB. Thu ảnh xuống bề ngang 2000 điểm rồi lưu lại`;
  }
  if (width < NARROWEST) {
    yield `Ảnh chỉ rộng ${width} điểm, nên rộng ít nhất ${NARROWEST} để hiện rõ. Dùng bản gốc lớn hơn`;
  }
}
