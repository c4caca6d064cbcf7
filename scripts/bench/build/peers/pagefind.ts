import { join } from 'node:path';
import type { Command } from '../measure/run-command.ts';
import { packages } from '../ours/project-copy.ts';
import { OUT } from './peer.ts';

/** Pagefind's own command on what a peer has built, with what it does by default. */
export function pagefindCommand(dir: string): Command {
  const args = [join(packages, 'pagefind/lib/runner/bin.cjs'), '--site', OUT];
  return { program: process.execPath, args, cwd: dir };
}
