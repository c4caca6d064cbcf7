import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stepsOf } from '../workflow.ts';
import { workflow } from './repository.ts';

export interface StepResult {
  readonly code: number | null;
  readonly said: string;
  /** What it wrote for later steps. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Each call of a stand-in, with its arguments. */
  readonly calls: readonly string[];
}

/**
 * Runs the script of preview.yml's step with this `id` as GitHub would, in the folder `dir`.
 *
 * @param env - takes the place of the step's own variables that hold an expression.
 * @param standIns - commands by name, as the bash that answers for them.
 */
export function runPreviewStep(
  id: string,
  dir: string,
  env: Readonly<Record<string, string>>,
  standIns: Readonly<Record<string, string>> = {},
): StepResult {
  const step = stepsOf(workflow('preview.yml')).find(([, it]) => it.id === id)?.[1];
  if (!step?.run) throw new Error(`preview.yml has no script «${id}»`);
  const bin = join(dir, 'bin');
  mkdirSync(bin, { recursive: true });
  const [calls, outputs] = [join(dir, 'calls'), join(dir, 'outputs')];
  for (const [name, answer] of Object.entries(standIns)) {
    const note = `printf '%s\\n' "${name} $*" >> "$CALLS"`;
    writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${note}\n${answer}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const script = join(dir, 'script.sh');
  writeFileSync(script, step.run);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', script],
    {
      cwd: dir,
      encoding: 'utf8',
      env: {
        ...step.env,
        PATH: `${bin}:${process.env['PATH']}`,
        GITHUB_REPOSITORY: 'to-chuc/kho',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_OUTPUT: outputs,
        CALLS: calls,
        ...env,
      },
    },
  );
  return {
    code: status,
    said: stdout + stderr,
    outputs: Object.fromEntries(linesOf(outputs).map((line) => line.split(/=(.*)/, 2))),
    calls: linesOf(calls),
  };
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}
