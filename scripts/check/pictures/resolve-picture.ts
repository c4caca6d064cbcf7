import { posix } from 'node:path';
import { isPictureFile } from '../../../src/pictures/read.ts';
import { nearest } from '../../../src/text/nearest.ts';

/** A picture's path inside the content folder, or what is wrong with how it is named. */
export type ResolvedPicture = { path: string } | { fault: string };

/**
 * Finds the file that `url`, as written in the file `from`, means. Looks only at the list of files
 * that are really there: so it is exact about case on every file system, and cannot leave the folder.
 */
export function resolvePicture(
  url: string,
  from: string,
  paths: ReadonlySet<string>,
): ResolvedPicture {
  if (/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(url.trim())) {
    return {
      fault: `Ảnh ${shorten(url)} nằm ở ngoài. Tải ảnh về, đặt cạnh bài và viết: ./ten-anh.jpg`,
    };
  }
  if (url === '') return { fault: 'Ảnh này chưa có đường dẫn. Viết: ./ten-anh.jpg' };
  if (url.startsWith('/') || url.includes('\\')) {
    return { fault: `Đường dẫn ảnh ${url} phải tính từ chỗ của tệp này. Viết: ./ten-anh.jpg` };
  }
  const path = posix.join(posix.dirname(from), decoded(url));
  if (path.startsWith('..')) {
    return {
      fault: `Ảnh ${url} nằm ngoài thư mục nội dung. Đặt ảnh cạnh bài và viết: ./ten-anh.jpg`,
    };
  }
  if (!isPictureFile(path)) {
    return {
      fault: `Tệp ${url} không phải là ảnh. Dùng ảnh .jpg, .png, .webp, .avif, .gif hoặc .svg`,
    };
  }
  if (paths.has(path)) return { path };
  const folder = posix.dirname(path);
  const beside = [...paths].filter((other) => posix.dirname(other) === folder);
  const meant = nearest(
    posix.basename(path),
    beside.filter(isPictureFile).map((other) => posix.basename(other)),
  );
  const mend = meant
    ? `Có phải bạn muốn viết "${meant}"?`
    : 'Đặt ảnh vào đúng chỗ hoặc sửa lại đường dẫn';
  return { fault: `Không tìm thấy ảnh ${url}. ${mend}` };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function shorten(url: string): string {
  return url.length > 60 ? `${url.slice(0, 60)}…` : url;
}
