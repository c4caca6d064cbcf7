import { join, resolve } from 'node:path';
import type { Settings } from '../../src/settings.ts';
import { holds } from './guard.ts';

/** How the command is used, in one line. */
export const usage = 'Cách dùng: npm run build [-- --zip[=tên-tệp.zip]]';

/** A command that was typed wrongly; the message is for whoever typed it. */
export class UsageError extends Error {}

/** What was asked for beside the site. */
export interface BuildCommand {
  /** Where to write the site as one archive; an absolute path. */
  readonly zip?: string;
}

/**
 * Reads `--zip` (beside the built site, named like it) and `--zip=path.zip` (relative to the project's
 * folder, as paths of the environment are).
 *
 * @throws UsageError (Vietnamese) on anything else, and where a build must not write.
 */
export function readBuildCommand(
  args: readonly string[],
  root: string,
  { outDir, contentDir, cacheDir }: Pick<Settings, 'outDir' | 'contentDir' | 'cacheDir'>,
): BuildCommand {
  const strange = args.find((arg) => !/^--zip(?:=|$)/u.test(arg));
  if (strange !== undefined) {
    const meant = strange.endsWith('.zip') ? ` Tên tệp viết liền: --zip=${strange}` : '';
    throw new UsageError(`Tham số «${strange}» không dùng được.${meant}`);
  }
  const [option, again] = args;
  if (option === undefined) return {};
  if (again !== undefined) throw new UsageError('Chỉ viết --zip một lần.');
  const name = option === '--zip' ? `${outDir}.zip` : option.slice('--zip='.length);
  if (!/[^/\\]\.zip$/iu.test(name))
    throw new UsageError(`«${name}» không phải tên một tệp .zip, chẳng hạn --zip=trang-tin.zip`);
  const zip = resolve(root, name);
  const own = ['src', 'scripts', 'public', '.git'].map((folder) => join(root, folder));
  const clash = [outDir, contentDir, cacheDir, ...own].find((folder) => holds(folder, zip));
  if (clash)
    throw new UsageError(`Tệp zip không được nằm trong «${clash}», nơi bản dựng đọc hay thay thế.`);
  return { zip };
}
