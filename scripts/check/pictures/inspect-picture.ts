import { extname } from 'node:path';
import sharp from 'sharp';
import { svgFault } from './svg-fault.ts';

/** Larger pictures gain a reader nothing and cost the build its memory. */
export const LIMITS = { side: 12_000, pixels: 50_000_000, svgBytes: 1_000_000 };

/** What is known of a picture file after a look into it. */
export type PictureFacts = {
  /** What is wrong with it and how to mend it, in Vietnamese. */
  fault?: string;
  /** Of a sound picture made of points. */
  size?: { bytes: number; width: number; height: number };
};

/**
 * Decodes a picture file for real and says what is wrong with it; `undefined` when nothing is.
 * The extension decides only whether it is read as SVG.
 */
export async function inspectPicture(path: string, bytes: Uint8Array): Promise<string | undefined> {
  return (await pictureFacts(path, bytes)).fault;
}

/** Decodes a picture file for real, and says how large it is too. */
export async function pictureFacts(path: string, bytes: Uint8Array): Promise<PictureFacts> {
  if (bytes.length === 0) return { fault: 'tệp rỗng (0 byte). Chép lại tệp ảnh' };
  const isSvg = extname(path).toLowerCase() === '.svg';
  const looked = isSvg ? await inspectSvg(bytes) : await inspectRaster(bytes);
  if (looked === undefined) return {};
  return typeof looked === 'string'
    ? { fault: looked }
    : { size: { bytes: bytes.length, ...looked } };
}

async function inspectRaster(
  bytes: Uint8Array,
): Promise<string | { width: number; height: number }> {
  const open = () =>
    sharp(bytes, { failOn: 'warning', limitInputPixels: LIMITS.pixels, unlimited: false });
  const header = await sharp(bytes, { failOn: 'none', limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!header || header.format === 'svg') {
    return 'tệp không phải là ảnh, hoặc đã hỏng. Chép hoặc xuất lại tệp ảnh';
  }
  const { width, height, pages = 1 } = header;
  const oversize = sizeFault(width, header.pageHeight ?? height, pages);
  if (oversize) return oversize;
  try {
    // Shrinking reads the whole file, at a third of the cost of full statistics.
    await open().resize(32, 32, { fit: 'fill' }).raw().toBuffer();
    const { width: shownWidth = width, height: shownHeight = height } = header.autoOrient ?? {};
    return { width: shownWidth, height: shownHeight };
  } catch {
    return 'ảnh bị hỏng hoặc thiếu phần cuối. Chép hoặc xuất lại tệp ảnh';
  }
}

function sizeFault(width: number, height: number, pages: number): string | undefined {
  const size = `${width} × ${height} điểm ảnh`;
  if (Math.max(width, height) > LIMITS.side) {
    return `ảnh quá lớn (${size}; mỗi cạnh tối đa 12.000). Thu nhỏ ảnh`;
  }
  if (width * height * pages <= LIMITS.pixels) return undefined;
  const frames = pages > 1 ? ` × ${pages} khung hình` : '';
  return `ảnh quá lớn (${size}${frames}; tối đa 50 triệu điểm ảnh). Thu nhỏ ảnh`;
}

async function inspectSvg(bytes: Uint8Array): Promise<string | undefined> {
  if (bytes.length > LIMITS.svgBytes) return 'tệp SVG lớn hơn 1 MB. Rút gọn hình vẽ';
  const fault = svgFault(bytes);
  if (fault) return fault;
  const header = await sharp(bytes, { limitInputPixels: LIMITS.pixels })
    .metadata()
    .catch(() => undefined);
  if (header?.width && header.height) return sizeFault(header.width, header.height, 1);
  return 'tệp SVG không vẽ được hoặc không có kích thước. Thêm viewBox, width và height vào thẻ <svg>';
}
