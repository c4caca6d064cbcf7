import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** A running render: `done` resolves with its output, or rejects with it when the render fails. */
export interface Render {
  readonly done: Promise<string>;
  readonly stop: () => void;
}

/**
 * Runs `astro build` with our integration in a process of its own, so that nothing of it outlives
 * the build and its memory is given back. `onLine` gets each line as it comes.
 */
export function render(root: string, env: Environment, onLine: (line: string) => void): Render {
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: root,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: string) => {
    output += chunk;
    for (const line of chunk.split('\n')) onLine(line);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const done = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
  return { done, stop: () => child.kill() };
}
