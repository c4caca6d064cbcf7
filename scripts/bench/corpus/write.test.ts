import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../check/index.ts';
import { sectionShares } from './sections.ts';
import { terms } from './words/abbreviations.ts';
import { writeCorpus } from './write.ts';

/** After the last article, and a present that no test's machine has to know. */
const NOW = Date.UTC(2026, 10, 1, 5);
const command = fileURLToPath(new URL('../../corpus.ts', import.meta.url));
let root = '';
let target = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
  target = join(root, 'content');
  await writeCorpus({ articles: 60, seed: 3, target });
});
afterAll(() => rm(root, { recursive: true }));

const read = (path: string) => readFile(join(target, path), 'utf8');

describe('writeCorpus', { timeout: 60_000 }, () => {
  test('writes a content folder in which the checker finds no fault', async () => {
    const { findings, fileCount } = await checkContent({ contentDir: target, now: NOW });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(fileCount).toBeGreaterThan(60 + 40 + 3);
  });

  test('writes pictures, authors, redirects and pages', async () => {
    const files = await readdir(target, { recursive: true });
    const count = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length;
    expect(count(/articles.*\.md$/)).toBe(60);
    expect(count(/articles.*\.(svg|png)$/)).toBeGreaterThan(0);
    expect(count(/authors.*\.yaml$/)).toBe(40);
    expect(count(/pages.*\.mdx$/)).toBe(3);
    expect(Object.keys(parse(await read('redirects.yaml')))).toHaveLength(20);
  });

  test('words articles with sections and terms that the site has', async () => {
    const sections: { id: string }[] = parse(await read('sections.yaml'));
    expect(sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(Object.keys(sectionShares)),
    );
    const glossary = parse(await read('glossary.yaml'));
    expect(glossary).toMatchObject(
      Object.fromEntries(terms.map(({ short, full }) => [short, full])),
    );
  });

  test('refuses a folder that holds anything', async () => {
    const taken = await mkdtemp(join(root, 'taken-'));
    await writeFile(join(taken, 'a.txt'), 'a');
    await expect(writeCorpus({ articles: 1, seed: 1, target: taken })).rejects.toThrow(
      `Thư mục ${taken} không rỗng. Chọn một thư mục mới, hoặc xóa những gì trong đó`,
    );
    expect(await readdir(taken)).toEqual(['a.txt']);
  });
});

describe('node scripts/corpus.ts', { timeout: 60_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });

  test('writes and says so', async () => {
    const to = join(root, 'made');
    const { status, stdout } = run('--articles', '3', '--seed', '7', '--no-pictures', '--to', to);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Đã ghi 3 bài vào .* trong [\d,]+ giây\.\n$/);
    expect(await readdir(join(to, 'authors'))).toHaveLength(40);
  });

  test.each([
    [['--to', 'x'], '--articles phải là một số nguyên từ 1 trở lên.'],
    [['--articles', '0', '--to', 'x'], '--articles phải là một số nguyên từ 1 trở lên.'],
    [['--articles', '3', '--seed', 'a', '--to', 'x'], '--seed phải là một số nguyên từ 0 trở lên.'],
    [['--articles', '3'], 'Thiếu --to: thư mục để ghi vào.'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(message);
  });
});
