import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOwners } from './test-support/owners.ts';
import { repositoryFile, repositoryFolder } from './test-support/repository.ts';

const ENGINEERS = ['@khoa-hoc-hue/ky-thuat'];
const EDITORS = ['@khoa-hoc-hue/bien-tap'];
const ownersOf = readOwners(repositoryFile('.github/CODEOWNERS'));

/** What npm, git and our own commands make; none of it is committed. */
const MADE = ['node_modules', 'dist', '.git', '.astro', '.cache'];
const ROOT = join(import.meta.dirname, '../..');
const files = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !MADE.includes(name))
  .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]));

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

describe('the engineers own', () => {
  test('everything outside the content', () => {
    const outside = files.filter((path) => !path.startsWith('content/'));
    expect(outside.length).toBeGreaterThan(500);
    expect(outside.filter((path) => ownersOf(path).join() !== ENGINEERS.join())).toEqual([]);
  });

  test.each([
    'src/site.ts',
    'scripts/build.ts',
    'public/a.js',
    '.github/workflows/deploy.yml',
    '.github/CODEOWNERS',
    '.ci/run',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    '.npmrc',
    'a-new-folder/a.md',
    'content/pages/lien-he.mdx',
    'content/articles/2026/a.mdx',
    'content/articles/2026/a/index.mdx',
    'content/a.ts',
    'content/articles/2026/a/a.html',
    'src/content/a.md',
  ])('%s', (path) => {
    expect(ownersOf(path)).toEqual(ENGINEERS);
  });
});

describe('the editors own', () => {
  test('all of the content but components', () => {
    const content = files.filter((path) => /^content\/.*(?<!\.mdx)$/.test(path));
    expect(content.length).toBeGreaterThan(100);
    expect(content.filter((path) => ownersOf(path).join() !== EDITORS.join())).toEqual([]);
  });

  test.each([
    'content/glossary.yaml',
    'content/articles/2026/a.md',
    'content/articles/2026/a/index.md',
    'content/articles/2026/a/bia.jpg',
  ])('%s', (path) => {
    expect(ownersOf(path)).toEqual(EDITORS);
  });
});

test('a line taken away or added at the end is noticed', () => {
  const weakened = repositoryFile('.github/CODEOWNERS').replace(/^\*.*\n/m, '');
  expect(readOwners(weakened)('src/site.ts')).toEqual([]);
  const widened = readOwners(`${repositoryFile('.github/CODEOWNERS')}/content/**/* @a/b\n`);
  expect(widened('content/pages/lien-he.mdx')).toEqual(['@a/b']);
});

test('GitHub takes the owners from this place alone', () => {
  expect(repositoryFolder('.')).not.toContain('CODEOWNERS');
});
