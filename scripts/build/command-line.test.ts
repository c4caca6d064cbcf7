import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '../testing/run-script.ts';
import { readBuildCommand } from './command-line.ts';

const root = resolve('/du-an');
const at = (path: string) => join(root, path);
const settings = { outDir: at('dist'), contentDir: at('content'), cacheDir: at('.cache') };
const read = (...args: string[]) => readBuildCommand(args, root, settings);

describe('readBuildCommand', () => {
  it.each([
    [[], {}],
    [['--zip'], { zip: at('dist.zip') }],
    [['--zip=usb/tin.ZIP'], { zip: at('usb/tin.ZIP') }],
    [['--zip=../tin.zip'], { zip: resolve(root, '../tin.zip') }],
  ])('%j', (args, expected) => expect(read(...args)).toEqual(expected));

  it.each([
    [['--gzip'], 'Tham số «--gzip» không dùng được.'],
    [['--zip', 'a.zip'], 'Tham số «a.zip» không dùng được. Tên tệp viết liền: --zip=a.zip'],
    [['--zip', '--zip=b.zip'], 'Chỉ viết --zip một lần.'],
    [['--zip='], '«» không phải tên một tệp .zip, chẳng hạn --zip=trang-tin.zip'],
    [['--zip=dist'], '«dist» không phải tên một tệp .zip, chẳng hạn --zip=trang-tin.zip'],
    [['--zip=usb/.zip'], '«usb/.zip» không phải tên một tệp .zip, chẳng hạn --zip=trang-tin.zip'],
  ])('refuses %j', (args, message) => expect(() => read(...args)).toThrow(message));

  it.each(['dist', 'content', '.cache', 'public'])('writes nothing into %s', (folder) =>
    expect(() => read(`--zip=${folder}/a.zip`)).toThrow(`nằm trong «${at(folder)}»`),
  );
});

it('npm run build with a wrong option: exit code 2, how it is used, and nothing is built', async () => {
  const { code, stdout, stderr } = await runScript('build.ts', ['--zipp'], {});
  expect([code, stdout, stderr]).toEqual([
    2,
    '',
    'Tham số «--zipp» không dùng được.\nCách dùng: npm run build [-- --zip[=tên-tệp.zip]]\n',
  ]);
});
