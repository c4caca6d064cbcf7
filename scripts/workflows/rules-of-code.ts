import {
  actionOf,
  handlesContributedData,
  type Rule,
  runsContributedCode,
  type Step,
  stepsOf,
  type Workflow,
} from './workflow.ts';

/** Interpreters, unpackers, and a path where a command stands. */
const PROGRAM =
  /\b(npm|npx|node|python3?|ruby|perl|php|make|source|eval|exec|chmod|bash|sh|tar|unzip)\b|(?:^|[;|&({]|\b(?:then|do|else|if))[ \t]*(\.{0,2}\/|site\/)/m;

/** What runs, and who wrote it: SAFETY.md, points 31 and 32. */
export const rulesOfCode: Readonly<Record<string, Rule>> = {
  "actions are GitHub's own, pinned by commit, with the version beside": ({ text }) =>
    text
      .split('\n')
      .map((line) => /^\s*(?:-\s+)?["']?uses["']?\s*:\s*(.*)$/.exec(line)?.[1])
      .filter((uses) => uses !== undefined)
      .filter((uses) => !/^actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)),

  // The above reads lines; this is what YAML makes of them, so that none is written in another way.
  'actions are all on lines of their own': (workflow) =>
    stepsWhere(
      workflow,
      ({ uses }) => uses !== undefined && !workflow.text.includes(`uses: ${uses} # v`),
    ),

  // https://docs.github.com/en/actions/reference/security/secure-use#use-an-intermediate-environment-variable
  'scripts get values through the environment': (workflow) =>
    stepsWhere(workflow, ({ run }) => run?.includes('${{') ?? false),

  'scripts are for bash': ({ text }) => text.match(/\bshell["']?\s*:(?! bash$).*/gm) ?? [],

  'no job is written elsewhere': ({ jobs }) =>
    Object.keys(jobs).filter((name) => jobs[name]?.uses !== undefined),

  'a checkout is of the event itself and leaves no token behind': (workflow) =>
    stepsWhere(
      workflow,
      (step) =>
        actionOf(step) === 'actions/checkout' &&
        JSON.stringify(step.with) !== '{"persist-credentials":false}',
    ),

  'packages come from the lockfile, and none runs a script of its own': (workflow) =>
    stepsWhere(workflow, ({ run = '' }) =>
      (run.match(/\b(?:npm|npx|pnpm|yarn|corepack)\b.*/g) ?? []).some(
        (command) => !/^npm (?:ci --ignore-scripts|test|run [\w-]+(?: -- [\w -]+)?)$/.test(command),
      ),
    ),

  "what a contributor's code wrote is not kept for other runs": (workflow) =>
    stepsWhere(
      workflow,
      (step) =>
        runsContributedCode(workflow) && /^actions\/cache(?:\/save)?$/.test(actionOf(step) ?? ''),
    ),

  'with rights, nothing of a pull request is checked out, restored or run': (workflow) =>
    stepsWhere(
      workflow,
      (step) =>
        handlesContributedData(workflow) &&
        (/^actions\/(?:checkout|cache|setup)/.test(actionOf(step) ?? '') ||
          PROGRAM.test(step.run ?? '')),
    ),

  // Without it `.well-known/security.txt` is lost on the way.
  'a site is uploaded whole': (workflow) =>
    stepsWhere(
      workflow,
      (step) =>
        /^actions\/upload-/.test(actionOf(step) ?? '') &&
        step.with?.['include-hidden-files'] !== true,
    ),
};

function stepsWhere(workflow: Workflow, isFault: (step: Step) => boolean): string[] {
  return stepsOf(workflow)
    .filter(([, step]) => isFault(step))
    .map(([job, { uses, run }]) => `${job}: ${uses ?? run}`);
}
