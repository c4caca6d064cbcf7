import { describe, expect, test } from 'vitest';
import { sourceFiles } from './test-support/source-files.ts';
import { tracesIn } from './test-support/traces-in.ts';

/** Everything that is committed and is text. */
const files = sourceFiles(/\.(ts|mjs|js|astro|css|json|md|mdx|yaml|yml|html|svg|txt|xml|rng|sh)$/);
// Put together here and below, so that this file is not caught itself.
const NPM = `https://registry.${'npmjs'}.org`;
const lock = files.find(({ path }) => path === 'package-lock.json');

describe('what is committed', () => {
  test('is found, hidden folders included', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(lock).toBeDefined();
    expect(files.some(({ path }) => path.startsWith('.github/'))).toBe(true);
  });

  test('names no package registry and no path of the machine that it was written on', () => {
    expect(tracesIn(files.filter((file) => file !== lock))).toEqual([]);
  });

  test('pins every package by its hash, from npm itself where the lockfile says from where', () => {
    const { packages } = JSON.parse(lock?.text ?? '{}') as { packages: Record<string, Locked> };
    const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
    expect(installed.length).toBeGreaterThan(100);
    // Where a registry at hand lacks another platform's build, the lock knows its version only.
    const unpinned = installed.filter(([, it]) => !it.integrity && !(it.optional && it.cpu));
    expect(unpinned.map(([path]) => path)).toEqual([]);
    const origins = installed.flatMap(([, { resolved }]) =>
      resolved === undefined ? [] : new URL(resolved).origin,
    );
    expect(origins.filter((origin) => origin !== NPM)).toEqual([]);
  });
});

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly cpu?: readonly string[];
}

describe('tracesIn', () => {
  const traces = (text: string) => tracesIn([{ path: 'a.ts', text }]);

  test.each([
    `"resolved": "https://registry.${'npmjs'}.org/zod"`,
    `registry=https://npm.example.com${'/'}`,
    `'${'/work'}/main/src/a.ts'`,
    `cd ${'/work'}/brief`,
    `path=${'/root'}/.npmrc`,
    `file://${'/work'}/main/a.ts`,
  ])('sees %s', (text) => {
    expect(traces(`một\n${text}`)).toEqual([expect.stringMatching(/^a\.ts:2: /)]);
  });

  test.each([
    'https://example.com/work/a/',
    './work/a.ts',
    '/home/ là thư mục',
    'registry của npm',
    'https://www.npmjs.com/package/zod',
  ])('lets %s pass', (text) => {
    expect(traces(text)).toEqual([]);
  });
});
