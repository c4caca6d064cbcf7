import { expect, test } from 'vitest';
import { repositoryFile, repositoryFolder } from './test-support/repository.ts';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}

/** Packages of the lockfile that want to run a script of theirs when they are installed. */
function withScripts(lockfile: string): string[] {
  const { packages } = JSON.parse(lockfile) as Lockfile;
  const names = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1) ?? '');
  return [...new Set(names)].toSorted();
}

const lockfile = repositoryFile('package-lock.json');
const { allowScripts, scripts } = JSON.parse(repositoryFile('package.json')) as {
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
};

test('every package that runs a script on installation is named in package.json, and no other', () => {
  expect(Object.keys(allowScripts).toSorted()).toEqual(withScripts(lockfile));
});

test('one more such package is noticed', () => {
  const { packages } = JSON.parse(lockfile) as Lockfile;
  const more = { ...packages, 'node_modules/a/node_modules/@b/c': { hasInstallScript: true } };
  expect(withScripts(JSON.stringify({ packages: more }))).toContain('@b/c');
});

test('npm runs nothing of ours by itself, and no setting of npm comes with the repository', () => {
  const byItself = /^(?:pre|post)|^(?:install|prepare|dependencies)$/;
  expect(Object.keys(scripts).filter((name) => byItself.test(name))).toEqual([]);
  expect(repositoryFolder('.')).not.toContain('.npmrc');
});

test('the official run installs from the lockfile', () => {
  const run = repositoryFile('.ci/run');
  expect(run).toContain('npm ci');
  expect(run).not.toMatch(/npm (?:i|install|add|update)\b|npx/);
});
