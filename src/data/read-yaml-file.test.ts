import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readYamlFile } from './read-yaml-file.ts';

let path = '';

beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'yaml-')), 'tệp.yaml');
});
afterAll(() => rm(join(path, '..'), { recursive: true }));

async function read(text: string): Promise<unknown> {
  await writeFile(path, text);
  return readYamlFile(path);
}

test.each([
  ['- { id: tin, name: Tin }\n', [{ id: 'tin', name: 'Tin' }]],
  ['\uFEFFtên: Cẩm Lai\r\nngày: 2026-01-01\r\n', { tên: 'Cẩm Lai', ngày: '2026-01-01' }],
  ['', null],
  ['# Chưa có gì.\n', null],
])('reads %j', async (text, data) => {
  expect(await read(text)).toEqual(data);
});

test('names the file and the place of each fault', async () => {
  await expect(read('name: A\nname: B\nrole: [một\n')).rejects.toThrow(`${path}:3:7: `);
  await expect(read('name: A\nname: B\n')).rejects.toThrow(`${path}:2:1: `);
  await expect(read('một: &a [1]\nhai: *a\n')).rejects.toThrow(/tệp\.yaml:1:.*\n.*tệp\.yaml:2:/);
});

test('rejects when there is no such file', async () => {
  await expect(readYamlFile(`${path}.mất`)).rejects.toThrow('ENOENT');
});
