import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFixture, type FixtureSite, makeFixtureSite } from '../testing/fixture-site.ts';
import { environment } from '../testing/run-script.ts';
import { folderHashes } from './test-support/site-text.ts';

const script = fileURLToPath(new URL('../build.ts', import.meta.url));
let site: FixtureSite;
let published: Record<string, string>;

beforeAll(async () => {
  site = await makeFixtureSite();
  const { code, stdout, stderr } = await buildFixture(site);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  published = await folderHashes(site.outDir);
  // What a later build would publish, were it to end.
  await writeFile(
    join(site.contentDir, 'glossary.yaml'),
    'KHCN: khoa học công nghệ\nTS: tiến sĩ\n',
  );
});
afterAll(() => site.remove());

/** Starts a build as the leader of a process group of its own, so that all of it can be killed. */
function startBuild(): ChildProcess {
  return spawn(process.execPath, [script], {
    env: {
      ...environment(),
      CONTENT_DIR: site.contentDir,
      OUT_DIR: site.outDir,
      CACHE_DIR: join(site.dir, 'cache'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

/** Lets a build run until it says `words`, calls `end`, and waits for it to be over. */
async function endAt(words: string, end: (build: ChildProcess) => void) {
  const build = startBuild();
  let output = '';
  let ended = false;
  const take = (chunk: Buffer) => {
    output += chunk;
    if (ended || !output.includes(words)) return;
    ended = true;
    end(build);
  };
  build.stdout?.on('data', take);
  build.stderr?.on('data', take);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    build.once('close', (...how) => resolve(how)),
  );
  return { code, signal, output };
}

const beside = async () => (await readdir(site.dir)).sort();

it.each(['Kiểm tra nội dung…', 'Dựng trang…', 'ảnh:'])(
  'told to stop at «%s» leaves the former site, and nothing else',
  async (words) => {
    const { code, output } = await endAt(words, (build) => build.kill('SIGTERM'));
    expect(code).toBe(1);
    expect(output).toContain(
      'Đã dừng theo yêu cầu.\nKhông dựng được trang mới. Trang cũ còn nguyên.',
    );
    expect(await folderHashes(site.outDir)).toEqual(published);
    expect(await beside()).toEqual(['cache', 'content', 'dist']);
  },
);

it('leaves the former site when a stage fails after the render', async () => {
  const file = join(site.contentDir, 'glossary.yaml');
  // A cache that cannot be written to, as on a full disk.
  const { code, stdout, stderr } = await buildFixture(site, { CACHE_DIR: file });
  expect(code).toBe(1);
  expect(stdout).toContain('Dựng trang…');
  expect(stderr).toMatch(
    /^Dựng trang không xong:\n(?:.*\n)+Không dựng được trang mới\. Trang cũ còn nguyên\.\n$/u,
  );
  expect(await folderHashes(site.outDir)).toEqual(published);
  expect(await beside()).toEqual(['cache', 'content', 'dist']);
});

it('killed outright leaves the former site, and the next build clears up after it', async () => {
  const { signal } = await endAt('ảnh:', ({ pid }) => process.kill(-(pid ?? 0), 'SIGKILL'));
  expect(signal).toBe('SIGKILL');
  expect(await folderHashes(site.outDir)).toEqual(published);
  expect((await beside()).filter((name) => name.startsWith('dist.moi-'))).toHaveLength(1);
  const { code } = await buildFixture(site);
  expect(code).toBe(0);
  expect(await beside()).toEqual(['cache', 'content', 'dist']);
  // The same pages, and what was changed since: the search knows the glossary, here and on devices.
  const [before, after] = [published, await folderHashes(site.outDir)].map(withoutPackHashes);
  expect(Object.keys(after ?? {})).toEqual(Object.keys(before ?? {}));
  expect(Object.keys(after ?? {}).filter((path) => after?.[path] !== before?.[path])).toEqual([
    'offline/danh-sach.pack',
    'offline/manifest.json',
    'pf/bundles.json',
  ]);
});

/** Packs are named by their bytes. */
function withoutPackHashes(hashes: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(hashes).map(([path, hash]) => [
    path.replace(/\.\w+\.pack$/u, '.pack'),
    hash,
  ]);
  return Object.fromEntries(named);
}
