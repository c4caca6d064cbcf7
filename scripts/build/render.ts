import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

type Environment = Readonly<Record<string, string | undefined>>;

/** A running render: `done` rejects with its output when the render fails. */
export interface Render {
  readonly done: Promise<void>;
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
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      onLine(line);
    });
  }
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(lines.join('\n')))));
  });
  return { done, stop: () => child.kill() };
}
