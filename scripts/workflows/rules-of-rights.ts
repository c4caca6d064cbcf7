import {
  type Job,
  jobsOf,
  type Permissions,
  type Rule,
  runsContributedCode,
  type Workflow,
} from './workflow.ts';

/**
 * `pull_request_target`, `issue_comment` and their like run with rights on what a stranger wrote
 * (https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/).
 */
const TRIGGERS = ['pull_request', 'push', 'schedule', 'workflow_dispatch', 'workflow_run'];

/** Every right to write that there is, by file and job. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  'deploy.yml deploy': ['pages', 'id-token'],
  'preview.yml comment': ['pull-requests'],
};

const SECRET = /\bsecrets\b/;

/** Who may do what: SAFETY.md, point 31. */
export const rulesOfRights: Readonly<Record<string, Rule>> = {
  'only triggers that are known to be safe': ({ triggers }) => [
    ...Object.keys(triggers).filter((trigger) => !TRIGGERS.includes(trigger)),
    ...('push' in triggers && branchesOf(triggers['push']) !== 'main'
      ? ['push to any branch']
      : []),
  ],

  'no right for a whole workflow': ({ permissions }) =>
    scopesOf(permissions)?.length === 0 ? [] : ['permissions at the top'],

  'each job names its rights': (workflow) =>
    jobsWhere(workflow, ({ permissions }) => !scopesOf(permissions)),

  'rights to write only where they are needed': (workflow) =>
    jobsOf(workflow).flatMap(([name, { permissions }]) =>
      (scopesOf(permissions) ?? [])
        .filter(([scope, right]) => {
          const needed = WRITERS[`${workflow.file} ${name}`]?.includes(scope);
          return right !== 'read' && !needed;
        })
        .map(([scope, right]) => `${name} has ${scope}: ${right}`),
    ),

  "a contributor's code reads the repository and nothing else": (workflow) =>
    jobsWhere(
      workflow,
      ({ permissions }) =>
        runsContributedCode(workflow) &&
        (scopesOf(permissions) ?? []).some((scope) => scope.join() !== 'contents,read'),
    ),

  "a contributor's code meets no secret, token or environment": (workflow) =>
    jobsWhere(
      workflow,
      (job) =>
        runsContributedCode(workflow) &&
        (job.environment !== undefined || /\bsecrets\b|github\.token/.test(JSON.stringify(job))),
    ),

  'a secret stands in the environment of one step': (workflow) => [
    ...jobsWhere(workflow, ({ steps = [], ...job }) =>
      SECRET.test(JSON.stringify([job, steps.map(({ env, ...step }) => step)])),
    ),
    ...(SECRET.test(JSON.stringify({ ...workflow, text: '', jobs: {} })) ? ['the top'] : []),
  ],

  'a secret belongs to an environment': (workflow) =>
    jobsWhere(workflow, (job) => job.environment === undefined && hasSecret(job)),

  'no job both has a secret and may write': (workflow) =>
    jobsWhere(workflow, (job) => {
      const writes = (scopesOf(job.permissions) ?? []).some(([, right]) => right === 'write');
      return writes && hasSecret(job);
    }),

  // A public repository must never lend a machine of its own to pull requests.
  "GitHub's own machines only": (workflow) =>
    jobsWhere(workflow, (job) => job['runs-on'] !== 'ubuntu-latest'),

  'nothing runs for more than an hour': (workflow) =>
    jobsWhere(workflow, (job) => !(Number(job['timeout-minutes']) <= 60)),

  'newer runs replace older ones, or wait for them': ({ concurrency }) =>
    concurrency === undefined ? ['concurrency'] : [],
};

function jobsWhere(workflow: Workflow, isFault: (job: Job) => boolean): string[] {
  return jobsOf(workflow)
    .filter(([, job]) => isFault(job))
    .map(([name]) => name);
}

function branchesOf(trigger: unknown): string | undefined {
  return (trigger as { branches?: string[] } | null)?.branches?.join();
}

function hasSecret(job: Job): boolean {
  return SECRET.test(JSON.stringify(job));
}

/** `undefined` for rights that are not named one by one. */
function scopesOf(permissions: Permissions | undefined): [string, string][] | undefined {
  return typeof permissions === 'object' && permissions !== null
    ? Object.entries(permissions)
    : undefined;
}
