import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outDirFault } from './guard.ts';

let dir = '';
const at = (path: string) => join(dir, path);
const fault = (outDir: string) =>
  outDirFault(outDir, {
    root: at('du-an'),
    contentDir: at('noi-dung'),
    cacheDir: at('du-an/.cache'),
  });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-'));
  for (const folder of ['du-an/src', 'noi-dung/articles', 'trong', 'ban-dung', 'anh-gia-dinh']) {
    await mkdir(at(folder), { recursive: true });
  }
  for (const file of ['ban-dung/_headers', 'ban-dung/404.html', 'anh-gia-dinh/me.jpg', 'mot-tep']) {
    await writeFile(at(file), 'x');
  }
});
afterAll(() => rm(dir, { recursive: true, force: true }));

it.each(['moi', 'trong', 'ban-dung', 'du-an/dist', 'noi-dung-cu', '..ten-la'])(
  'lets a build write to %s: nothing is there, or a former build',
  async (name) => expect(await fault(at(name))).toBeUndefined(),
);

it.each([
  '',
  'du-an',
  'noi-dung',
  'noi-dung/articles',
  'noi-dung/dist',
  'du-an/src',
  'du-an/src/dist',
  'du-an/.git',
  'du-an/.cache',
])('refuses «%s»: it would delete what the build reads or keeps', async (name) =>
  expect(await fault(at(name))).toMatch(/chạm vào thư mục/),
);

it('refuses a folder with other files and a file', async () => {
  expect(await fault(at('anh-gia-dinh'))).toMatch(/đang có tệp khác/);
  expect(await fault(at('mot-tep'))).toMatch(/là một tệp/);
});
