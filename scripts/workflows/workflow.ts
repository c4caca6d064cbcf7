import { parse } from 'yaml';

/** The parts of a workflow that the rules look at, as GitHub reads them. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly name?: string;
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Permissions;
  readonly environment?: unknown;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

/** By scope: `read`, `write` or `none`; or one word for all scopes, which no rule accepts. */
export type Permissions = Readonly<Record<string, string>> | string;

export interface Workflow {
  /** The file's name: `deploy.yml`. */
  readonly file: string;
  /** As it stands in the repository, comments included. */
  readonly text: string;
  readonly name?: string;
  readonly permissions?: Permissions;
  readonly concurrency?: unknown;
  readonly triggers: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What is wrong with a workflow, in a few words each: where it is, then what. */
export type Rule = (workflow: Workflow) => readonly string[];

/** Reads a workflow. `on` has three forms in YAML; here it is always a map. */
export function readWorkflow(file: string, text: string): Workflow {
  const { on, jobs, ...rest } = parse(text);
  const names = typeof on === 'string' ? [on] : on;
  const triggers = Array.isArray(names)
    ? Object.fromEntries(names.map((name) => [name, null]))
    : names;
  return { ...rest, file, text, triggers, jobs: jobs ?? {} };
}

/** Whether a workflow's jobs run what somebody outside may have written. */
export function runsContributedCode({ triggers }: Workflow): boolean {
  return 'pull_request' in triggers;
}

/** Whether a workflow has rights while it answers to a contributor's work. */
export function handlesContributedData({ triggers }: Workflow): boolean {
  return 'workflow_run' in triggers;
}

/** Every job with its name. */
export function jobsOf({ jobs }: Workflow): [name: string, job: Job][] {
  return Object.entries(jobs);
}

/** Every step of every job, with the job's name. */
export function stepsOf(workflow: Workflow): [job: string, step: Step][] {
  return jobsOf(workflow).flatMap(([name, { steps = [] }]) =>
    steps.map((step): [string, Step] => [name, step]),
  );
}

/** The action of a step without its version: `actions/checkout`. */
export function actionOf({ uses }: Step): string | undefined {
  return uses?.split('@')[0];
}
