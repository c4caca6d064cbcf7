import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../server/index.ts';
import { ask } from '../server/test-site.ts';
import { type FixtureSite, makeFixtureSite } from '../testing/fixture-site.ts';
import { type ProcessResult, runScript } from '../testing/run-script.ts';
import { filesOf } from './files-of.ts';
import { writeArchive } from './index.ts';

const base = '/ban-tin/';
let site: FixtureSite;
let built: ProcessResult;
let unpacked: string;
const at = (path: string) => join(site.dir, path);

beforeAll(async () => {
  site = await makeFixtureSite({ 'redirects.yaml': '/bai-cu/: /2024/05/pha-tam-giang/\n' });
  built = await runScript('build.ts', [`--zip=${at('usb/tin.zip')}`], {
    ...{ CONTENT_DIR: site.contentDir, OUT_DIR: site.outDir, CACHE_DIR: at('cache') },
    ...{ BASE_PATH: base, SOCIAL_CARDS: '0' },
  });
  if (built.code !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);
  unpacked = at('o-khac');
  for (const [name, data] of Object.entries(unzipSync(await readFile(at('usb/tin.zip'))))) {
    await mkdir(dirname(join(unpacked, name)), { recursive: true });
    await writeFile(join(unpacked, name), data);
  }
});
afterAll(() => site.remove());

describe('npm run build -- --zip=…', () => {
  it('says where the archive is, and leaves nothing else beside it', async () => {
    expect(built.stdout).toContain(`Xong: ${site.outDir} và ${at('usb/tin.zip')}`);
    expect(await readdir(at('usb'))).toEqual(['tin.zip']);
  });

  it('puts the whole site into one folder, with what opens it', async () => {
    expect(await readdir(unpacked)).toEqual(['khoa-hoc-hue']);
    expect((await readdir(join(unpacked, 'khoa-hoc-hue'))).sort()).toEqual([
      ...['DOC-TOI.txt', 'Linux-macOS.sh', 'Windows.cmd', 'doc-trang-tin.mjs', 'trang'],
    ]);
    const files = await filesOf(site.outDir);
    expect(await filesOf(join(unpacked, 'khoa-hoc-hue/trang'))).toEqual(files);
    for (const file of files) {
      const copy = await readFile(join(unpacked, 'khoa-hoc-hue/trang', file));
      expect(copy.equals(await readFile(join(site.outDir, file))), file).toBe(true);
    }
  });

  it('has the same bytes each time', async () => {
    await writeArchive({ siteDir: site.outDir, base, target: at('lan-hai.zip') });
    const [first, second] = await Promise.all(['usb/tin.zip', 'lan-hai.zip'].map(read));
    expect(second?.equals(first ?? Buffer.of())).toBe(true);
  });

  it('names nothing of the machine that it was made on', async () => {
    const script = await read('o-khac/khoa-hoc-hue/doc-trang-tin.mjs');
    expect(script.toString()).not.toContain(process.cwd());
    expect(script.toString()).not.toMatch(/from ["'](?!node:)/u);
  });
});

const read = (path: string) => readFile(at(path));

describe('the start script in the unpacked folder', () => {
  let child: ChildProcess;
  let url: string;
  let opened: string;
  const get = (path: string) => ask(url, path);

  beforeAll(async () => {
    // In place of the system's, to see what is opened: this machine may have a browser or none.
    const bin = at('bin');
    await mkdir(bin);
    for (const name of ['xdg-open', 'open']) {
      await writeFile(join(bin, name), `#!/bin/sh\necho "$1" > "${at('da-mo')}"\n`);
      await chmod(join(bin, name), 0o755);
    }
    child = spawn('sh', [join(unpacked, 'khoa-hoc-hue/Linux-macOS.sh')], {
      cwd: site.dir,
      env: { PATH: [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    const [line] = await new Promise<string[]>((resolve, reject) => {
      lines.once('line', (first) => resolve([first]));
      child.once('close', (code) => reject(new Error(`the start script ended with ${code}`)));
    });
    opened = /^Khoa học Huế đang mở ở (http:\S+)$/u.exec(line ?? '')?.[1] ?? `no address: ${line}`;
    url = new URL(opened).origin;
  });
  afterAll(() => child.kill());

  it('serves on this machine only, under the base path, and opens the browser there', async () => {
    expect(opened).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/ban-tin\/$/u);
    await expect.poll(() => read('da-mo').then(String, () => '')).toBe(`${opened}\n`);
  });

  it('serves pages as the host does', async () => {
    const { status, headers, body } = await get(`${base}2024/05/pha-tam-giang/`);
    expect([status, body.toString()]).toEqual([200, expect.stringContaining('Phá Tam Giang')]);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect((await get(`${base}bai-cu/`)).headers.location).toBe(`${base}2024/05/pha-tam-giang/`);
    expect((await get(`${base}khong-co/`)).body).toEqual(await read('dist/404.html'));
  });

  it('sends a file of each kind with the type and the bytes that our server sends', async () => {
    const kinds = new Map((await filesOf(site.outDir)).map((file) => [extname(file), file]));
    kinds.delete('');
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['.html', '.js', '.pf_index', '.xml']),
    );
    const server = await startServer({ outDir: site.outDir, base, host: '127.0.0.1', port: 0 });
    const type = (text = '') => text.replace(/; charset=utf-8$/iu, '');
    try {
      for (const file of kinds.values()) {
        const [mine, theirs] = [await get(base + file), await ask(server.url, base + file)];
        expect([file, mine.status, type(mine.headers['content-type'])]).toEqual([
          ...[file, 200, type(theirs.headers['content-type'])],
        ]);
        expect(mine.body.equals(await readFile(join(site.outDir, file)))).toBe(true);
      }
    } finally {
      await server.close();
    }
  });

  it.each([
    '../doc-trang-tin.mjs',
    '%2e%2e/DOC-TOI.txt',
    '..%5cDOC-TOI.txt',
    '..%2f..%2fDOC-TOI.txt',
  ])('gives out nothing that is not of the site: %s', async (path) =>
    expect((await get(base + path)).status).toBe(404),
  );
});

it('says what to do when the archive was not unpacked whole', async () => {
  const alone = at('chi-kich-ban');
  await mkdir(alone);
  await writeFile(join(alone, 'a.mjs'), await read('o-khac/khoa-hoc-hue/doc-trang-tin.mjs'));
  const child = spawn(process.execPath, [join(alone, 'a.mjs')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, text]).toEqual([
    1,
    'Không thấy thư mục «trang» cạnh tệp này. Hãy giải nén cả tệp zip rồi mở lại.\n',
  ]);
});
