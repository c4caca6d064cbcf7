import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { mapLimited } from '../check/map-limited.ts';
import { parseRedirects } from '../server/redirects-file.ts';
import { filesOf } from '../zip/files-of.ts';
import { archivePage } from './archive-page.ts';

/** The picture that stands for the archive: 48 × 48 pixels, as the format wants it. */
export const illustration = 'kiwix-48.png';

const illustrationSource = 'bieu-tuong-192.png';
const illustrationSize = 48;
/** For hosts, for the site's own offline reading and its own search, which an archive does without. */
const left = /^(?:_headers|_redirects|404\.html|robots\.txt|sw\.js|(?:offline|pf|mat-mang)\/.*)$/u;
const filesAtOnce = 32;

/** What is prepared, and where. */
export interface PrepareOptions {
  /** A built site. */
  readonly siteDir: string;
  readonly base: string;
  /** The folder to make; one that was made before is replaced. */
  readonly target: string;
}

/**
 * Copies a built site as `zimwriterfs` can take it: addresses are relative, pages that only lead on and
 * files for hosts are left out.
 *
 * @returns how many files there are.
 * @throws Error (Vietnamese) when there is no built site, or something else at the target.
 */
export async function prepareFolder({ siteDir, base, target }: PrepareOptions): Promise<number> {
  if (!existsSync(join(siteDir, 'index.html')))
    throw new Error(`Chưa có trang tin đã dựng ở «${siteDir}». Hãy chạy trước: npm run build`);
  if (existsSync(target) && !existsSync(join(target, illustration)))
    throw new Error(`«${target}» đang có thứ khác. Chọn thư mục khác: --to thư-mục`);
  const moved = parseRedirects(await readFile(join(siteDir, '_redirects'), 'utf8'));
  const isMoved = (path: string) => moved.has(base + path.replace(/index\.html$/u, ''));
  const files = (await filesOf(siteDir)).filter((path) => !left.test(path) && !isMoved(path));
  // Under another name until it is whole.
  const growing = `${target}.moi-${process.pid}`;
  try {
    for (const folder of new Set(files.map((path) => dirname(join(growing, path)))))
      await mkdir(folder, { recursive: true });
    await mapLimited(files, filesAtOnce, async (path) => {
      const [from, to] = [join(siteDir, path), join(growing, path)];
      if (!path.endsWith('.html')) return copyFile(from, to);
      await writeFile(to, archivePage(await readFile(from, 'utf8'), { path, base }));
    });
    await sharp(join(siteDir, illustrationSource))
      .resize(illustrationSize)
      .png()
      .toFile(join(growing, illustration));
    await rm(target, { recursive: true, force: true });
    await rename(growing, target);
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
  return files.length + 1;
}
