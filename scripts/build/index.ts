import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Settings } from '../../src/settings.ts';
import { checkContent } from '../check/index.ts';
import { textReport } from '../check/reporters/text.ts';
import { statOf } from '../server/site-folder.ts';
import { writeArchive } from '../zip/index.ts';
import { ZipTooLarge } from '../zip/write-zip.ts';
import { outDirFault } from './guard.ts';
import { takeLock } from './lock.ts';
import { render } from './render.ts';
import { cleanUp, swapIn, workplace } from './swap.ts';

/** What a build needs beside its settings. */
export interface BuildContext {
  readonly root: string;
  readonly settings: Settings;
  /** Where to write the site as one archive too; an absolute path. */
  readonly zip?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gets one line at a time, for a person to read. */
  readonly say: (line: string) => void;
  /** Whether somebody watches: «12/290 ảnh» is for a terminal, not for a log. */
  readonly showProgress: boolean;
  /** Aborts the build; what it has written is removed. */
  readonly signal: AbortSignal;
}

/** A build that cannot go on; the message is for the person at the terminal. */
export class BuildError extends Error {}

/**
 * Check → render, index and verify → archive, if one is wanted → swap. `settings.outDir` holds the
 * former site until the new one is whole and verified.
 *
 * @throws BuildError when the content has faults or a stage fails.
 */
export async function build(context: BuildContext): Promise<void> {
  try {
    await buildAll(context);
  } catch (error) {
    throw context.signal.aborted ? new BuildError('Đã dừng theo yêu cầu.') : error;
  }
}

async function buildAll(context: BuildContext): Promise<void> {
  const { root, settings, zip, say, signal } = context;
  const fault = await outDirFault(settings.outDir, { root, ...settings });
  if (fault) throw new BuildError(fault);
  if (zip !== undefined && (await statOf(zip))?.isDirectory())
    throw new BuildError(`«${zip}» là một thư mục, không ghi tệp zip vào đó được.`);
  const release = await takeLock(
    join(root, '.astro', 'build.lock'),
    () => say('Một lần dựng khác đang chạy, chờ nó xong…'),
    signal,
  );
  const place = workplace(settings.outDir, process.pid);
  try {
    await cleanUp(settings.outDir);
    await check(context);
    await renderInto(place.staging, context);
    const moveZip = zip === undefined ? undefined : await archive(zip, place.staging, context);
    signal.throwIfAborted();
    await moveZip?.();
    await swapIn(place);
    say(`Xong: ${settings.outDir}${zip === undefined ? '' : ` và ${zip}`}`);
  } finally {
    if (zip !== undefined) await rm(workplace(zip, process.pid).staging, { force: true });
    await rm(place.staging, { recursive: true, force: true });
    await release();
  }
}

async function check({ settings, say }: BuildContext): Promise<void> {
  say('Kiểm tra nội dung…');
  if (!existsSync(settings.contentDir)) {
    throw new BuildError(`Không thấy thư mục nội dung «${settings.contentDir}» (CONTENT_DIR).`);
  }
  const { findings, fileCount } = await checkContent(settings);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.length - errors.length;
  if (errors.length > 0) {
    throw new BuildError(textReport({ findings: errors, fileCount }, { colours: false }));
  }
  if (warnings > 0) say(`  ${warnings} cảnh báo; xem bằng: npm run check`);
}

async function renderInto(
  staging: string,
  { root, settings, env, say, showProgress, signal }: BuildContext,
): Promise<void> {
  say('Dựng trang…');
  // Always from an empty store: Astro's own would keep an article whose photo was replaced.
  const store = join(root, '.astro', 'store');
  await rm(store, { recursive: true, force: true });
  signal.throwIfAborted();
  const run = render(root, { ...env, ...renderEnvironment(settings, staging, store) }, (line) => {
    const stage = /\[newsroom\] (.*)/.exec(line)?.[1];
    if (stage && (showProgress || !/^\d+\/\d+ /.test(stage))) say(`  ${stage}`);
  });
  signal.addEventListener('abort', run.stop);
  try {
    await run.done;
  } catch (error) {
    throw new BuildError(`Dựng trang không xong:\n${errorPart((error as Error).message)}`);
  }
}

/**
 * Writes the archive beside its place; what is returned moves it there. It happens before the site is
 * swapped in, so that a full disk leaves the former site and the former archive.
 */
async function archive(
  zip: string,
  siteDir: string,
  { settings, say, signal }: BuildContext,
): Promise<() => Promise<void>> {
  say('Đóng gói thành một tệp zip…');
  const { staging } = workplace(zip, process.pid);
  const fault = (error: Error) =>
    new BuildError(
      error instanceof ZipTooLarge
        ? error.message
        : `Không ghi được tệp zip «${zip}»: ${error.message}`,
    );
  try {
    await cleanUp(zip);
    await mkdir(dirname(zip), { recursive: true });
    await writeArchive({ siteDir, base: settings.base, target: staging, signal });
  } catch (error) {
    throw fault(error as Error);
  }
  return () => rename(staging, zip).catch((error: Error) => Promise.reject(fault(error)));
}

/**
 * Astro's output from its first error on, without the stack trace and Astro's words about a hook of
 * ours, which tell an editor nothing; all of it when no line is marked as an error.
 */
function errorPart(output: string): string {
  const start = output.search(/^.*\[ERROR\]/m);
  if (start < 0) return output;
  return output
    .slice(start)
    .replace(/^.*\[newsroom\] An unhandled error occurred while running.*\n/m, '')
    .replace(/\n {2}(?:Location|Stack trace):[\s\S]*$/, '');
}

/** The settings as the render reads them, resolved once so that all stages agree on «now». */
function renderEnvironment(
  settings: Settings,
  staging: string,
  store: string,
): Record<string, string> {
  return {
    CONTENT_DIR: settings.contentDir,
    OUT_DIR: staging,
    CACHE_DIR: settings.cacheDir,
    ASTRO_CACHE_DIR: store,
    SITE_URL: settings.siteUrl,
    BASE_PATH: settings.base,
    SOURCE_DATE_EPOCH: String(Math.floor(settings.now / 1000)),
  };
}
