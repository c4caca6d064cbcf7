import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { FixtureSite } from '../../testing/fixture-site.ts';

/** A development server in a process of its own. */
export interface DevServer {
  /** Its home page, base path included. */
  readonly url: string;
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('../../dev.ts', import.meta.url));

/**
 * Runs `scripts/dev.ts` on a fixture site, on a port that is free, until it says where it listens.
 *
 * @throws Error with its output when it ends before.
 */
export async function startDev(
  site: FixtureSite,
  env: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  const { NODE_ENV: _mode, VITEST: _vitest, TEST: _test, ...inherited } = process.env;
  const places = {
    CONTENT_DIR: site.contentDir,
    OUT_DIR: site.outDir,
    CACHE_DIR: join(site.dir, 'cache'),
  };
  const child = spawn(process.execPath, [script], {
    env: { ...inherited, ...places, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    async stop() {
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += stripVTControlCharacters(String(chunk));
      const url = /Local\s+(http:\/\/\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', (code) => reject(new Error(`dev.ts (${code}):\n${said}`)));
  });
}
