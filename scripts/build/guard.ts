import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Folders that a build reads or keeps: a site may neither replace nor live inside them. */
export interface Guarded {
  /** The project's own folder: may hold the site, may not be replaced by it. */
  readonly root: string;
  readonly contentDir: string;
  readonly cacheDir: string;
}

/** Files that every site of ours has: a folder with both is a former build and may be replaced. */
const MARKS = ['_headers', '404.html'];

/**
 * Why `outDir` must not be replaced by a build, as a sentence for the person who set OUT_DIR;
 * undefined when it may. A build deletes what stood there, so only nothing, an empty folder or a
 * former build may stand there.
 */
export async function outDirFault(outDir: string, guarded: Guarded): Promise<string | undefined> {
  const { root, contentDir, cacheDir } = guarded;
  const kept = [
    contentDir,
    cacheDir,
    ...['src', 'scripts', 'public', '.git'].map((name) => join(root, name)),
  ];
  const clash =
    [root, ...kept].find((folder) => holds(outDir, folder)) ??
    kept.find((folder) => holds(folder, outDir));
  if (clash)
    return `OUT_DIR «${outDir}» chạm vào thư mục «${clash}», mà bản dựng sẽ xóa mất. Chọn thư mục khác.`;
  if (!existsSync(outDir)) return undefined;
  if (!statSync(outDir).isDirectory())
    return `OUT_DIR «${outDir}» là một tệp. Chọn tên thư mục khác.`;
  const names = await readdir(outDir);
  if (names.length === 0 || MARKS.every((mark) => names.includes(mark))) return undefined;
  return `OUT_DIR «${outDir}» đang có tệp khác, không phải một bản dựng cũ. Chọn thư mục khác hoặc tự dọn trước.`;
}

/** Whether `inner` is `outer` or lies in it. */
export function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && path !== inner);
}
