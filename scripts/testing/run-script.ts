import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface ProcessResult {
  /** The exit code; `null` when a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const scripts = new URL('../', import.meta.url);
const ofVitest = new Set(['NODE_ENV', 'VITEST', 'TEST', 'DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']);

/** This process's environment without what vitest sets for it: Astro and Vite heed that. */
export function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !ofVitest.has(key)));
}

/**
 * Runs one of `scripts/` as its own process in the project's folder, as npm would. What vitest
 * sets for its own processes is kept away from it: Astro and Vite behave otherwise under test.
 *
 * @param name - relative to `scripts/`: `build.ts`.
 */
export async function runScript(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ProcessResult> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(name, scripts)), ...args], {
    cwd: fileURLToPath(new URL('../', scripts)),
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code, stdout, stderr };
}
