import { describe, expect, test } from 'vitest';
import { brokenRules, ruleNames } from './rules.ts';
import { workflow } from './test-support/repository.ts';
import { readWorkflow } from './workflow.ts';

const expression = (name: string) => `\${{ ${name} }}`;

/** Ways to break each rule in a workflow that keeps it: the file, what to replace, and by what. */
const breaks: Record<string, [file: string, from: string | RegExp, to: string][]> = {
  'only triggers that are known to be safe': [
    ['build.yml', '  pull_request:', '  pull_request_target:'],
    ['build.yml', 'on:\n  pull_request:', 'on: [pull_request, pull_request_target]'],
    ['preview.yml', '  workflow_run:', '  issue_comment:\n  workflow_run:'],
    ['deploy.yml', '    branches: [main]\n', ''],
    ['deploy.yml', 'branches: [main]', "branches: ['**']"],
  ],
  'no right for a whole workflow': [
    ['check.yml', 'permissions: {}', 'permissions: read-all'],
    ['check.yml', 'permissions: {}', 'permissions:\n  contents: read'],
    ['check.yml', 'permissions: {}\n', ''],
  ],
  'each job names its rights': [
    ['check.yml', '    permissions:\n      contents: read\n', ''],
    ['deploy.yml', /permissions:\n {6}contents: read\n {6}pages: read/, 'permissions: write-all'],
  ],
  'rights to write only where they are needed': [
    ['deploy.yml', 'contents: read', 'contents: write'],
    ['deploy.yml', '      pages: read', '      id-token: write'],
    ['preview.yml', 'actions: read', 'actions: write'],
  ],
  "a contributor's code reads the repository and nothing else": [
    ['test.yml', 'contents: read', 'contents: read\n      actions: read'],
    ['build.yml', 'contents: read', 'pull-requests: write'],
  ],
  "a contributor's code meets no secret, token or environment": [
    ['build.yml', 'BASE_PATH: /', `TOKEN: ${expression('secrets.NETLIFY_TOKEN')}`],
    ['build.yml', 'BASE_PATH: /', `TOKEN: ${expression('github.token')}`],
    ['build.yml', '    permissions:', '    environment: xem-thu\n    permissions:'],
  ],
  'a secret stands in the environment of one step': [
    ['preview.yml', "ready == 'yes'\n        uses", 'ready == secrets.A\n        uses'],
    ['preview.yml', 'permissions: {}', `permissions: {}\n\nenv:\n  A: ${expression('secrets.A')}`],
    [
      'preview.yml',
      /environment:\n {6}name: xem-thu/,
      `env:\n      A: ${expression('secrets.A')}\n    $&`,
    ],
    [
      'preview.yml',
      `github-token: ${expression('github.token')}`,
      `github-token: ${expression('secrets.A')}`,
    ],
  ],
  'a secret belongs to an environment': [
    ['preview.yml', / {4}environment:\n {6}name: xem-thu\n {6}url: .*\n/, ''],
  ],
  'no job both has a secret and may write': [
    [
      'preview.yml',
      '    permissions:\n      actions: read\n    env',
      '    permissions:\n      pages: write\n    env',
    ],
  ],
  "GitHub's own machines only": [['test.yml', 'ubuntu-latest', 'self-hosted']],
  'nothing runs for more than an hour': [
    ['test.yml', /.*timeout-minutes.*\n/, ''],
    ['test.yml', 'timeout-minutes: 60', 'timeout-minutes: 360'],
  ],
  'newer runs replace older ones, or wait for them': [['check.yml', /concurrency:\n.*\n.*\n/, '']],
  "actions are GitHub's own, pinned by commit, with the version beside": [
    ['check.yml', /(checkout)@.*/, '$1@v7'],
    ['check.yml', /(checkout)@.*/, '$1@main # v7.0.1'],
    ['check.yml', /(checkout@\w{39})\w/, '$1'],
    ['check.yml', / # v7\.0\.1/, ''],
    ['check.yml', 'actions/checkout', 'someone/checkout'],
    ['check.yml', 'actions/checkout', './.github/actions'],
    ['check.yml', /actions\/checkout@\w+/, 'docker://alpine'],
  ],
  'actions are all on lines of their own': [
    ['check.yml', '- run: npm ci', '- { uses: someone/a@v1 }\n      - run: npm ci'],
  ],
  'scripts get values through the environment': [
    [
      'check.yml',
      'npm run check',
      `echo "${expression('github.event.pull_request.title')}"; npm run check`,
    ],
    [
      'preview.yml',
      '"$HEAD_OWNER:$HEAD_BRANCH"',
      `"${expression('github.event.workflow_run.head_branch')}"`,
    ],
    [
      'deploy.yml',
      'npm run build',
      `BASE_PATH=${expression('steps.pages.outputs.base_path')} npm run build`,
    ],
  ],
  'scripts are for bash': [
    ['check.yml', '- run: npm ci', '- shell: python\n        run: npm ci'],
    ['preview.yml', 'shell: bash', 'shell: bash site/a {0}'],
  ],
  'no job is written elsewhere': [
    [
      'deploy.yml',
      '    needs: build\n',
      '    needs: build\n    uses: someone/a/.github/b.yml@v1\n',
    ],
  ],
  'a checkout is of the event itself and leaves no token behind': [
    ['check.yml', 'persist-credentials: false', 'persist-credentials: true'],
    ['check.yml', /\n {8}with:\n.*/, ''],
    ['check.yml', /( {10})persist-credentials: false/, '$&\n$1ref: x'],
  ],
  'packages come from the lockfile, and none runs a script of its own': [
    ['check.yml', 'npm ci --ignore-scripts', 'npm install --ignore-scripts'],
    ['check.yml', 'npm ci --ignore-scripts', 'npm i'],
    ['check.yml', 'npm ci --ignore-scripts', 'npm ci'],
    ['check.yml', 'npm ci --ignore-scripts', 'npm ci --ignore-scripts && npx cowsay'],
    ['check.yml', 'npm ci --ignore-scripts', 'yarn'],
  ],
  "what a contributor's code wrote is not kept for other runs": [
    ['build.yml', 'cache/restore@', 'cache@'],
    ['build.yml', 'cache/restore@', 'cache/save@'],
  ],
  'with rights, nothing of a pull request is checked out, restored or run': [
    ['preview.yml', 'download-artifact@', 'checkout@'],
    ['preview.yml', 'download-artifact@', 'cache/restore@'],
    ['preview.yml', 'rm -f site/_redirects', 'npm ci --ignore-scripts'],
    ['preview.yml', 'rm -f site/_redirects', 'node site/a.js'],
    ['preview.yml', 'rm -f site/_redirects', 'source site/a'],
    ['preview.yml', 'rm -f site/_redirects', './site/a'],
    ['preview.yml', 'rm -f site/_redirects', 'true && site/a'],
  ],
  'a site is uploaded whole': [
    ['build.yml', /.*include-hidden-files.*\n/, ''],
    ['deploy.yml', 'include-hidden-files: true', 'include-hidden-files: false'],
  ],
};

test('each rule can be broken', () => {
  expect(Object.keys(breaks).toSorted()).toEqual(ruleNames.toSorted());
});

describe.each(Object.entries(breaks))('%s', (rule, ways) => {
  test.each(ways)('is broken in %s by %s turned into %s', (file, from, to) => {
    const { text } = workflow(file);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(brokenRules(readWorkflow(file, broken))).toContain(rule);
  });
});
