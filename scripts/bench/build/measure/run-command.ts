import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { environment } from '../../../testing/run-script.ts';
import { processorSeconds, timed } from './processor-time.ts';
import { watchMemory } from './watch-memory.ts';

/** A program to run. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What one run, or several one after another, took. */
export interface RunCost {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of all threads of all programs together; undefined where nobody can tell. */
  readonly processorSeconds: number | undefined;
  /** The most that the programs had in memory at once; undefined where nobody can tell. */
  readonly peakBytes: number | undefined;
  /** How busy the machine had been in the minute before: the mean number of running programs. */
  readonly load: number;
}

/**
 * Runs programs one after another.
 *
 * @throws Error with the output of the first that fails.
 */
export async function runCommands(commands: readonly Command[]): Promise<RunCost> {
  const load = loadavg()[0] ?? 0;
  const started = performance.now();
  const costs: Cost[] = [];
  for (const command of commands) costs.push(await runOne(timed(command, process.platform)));
  const seconds = (performance.now() - started) / 1000;
  const peaks = allOrNone(costs.map(({ peak }) => peak));
  const processor = allOrNone(costs.map(({ busy }) => busy));
  return {
    ...{ seconds, load },
    peakBytes: peaks && Math.max(...peaks),
    processorSeconds: processor?.reduce((sum, each) => sum + each, 0),
  };
}

/** What one program took. */
interface Cost {
  readonly peak: number | undefined;
  readonly busy: number | undefined;
}

async function runOne({ program, args, cwd, env }: Command): Promise<Cost> {
  const child = spawn(program, args, {
    cwd,
    env: { ...environment(), ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const memory = watchMemory(child.pid ?? 0);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exit.catch((error: Error) => error.message),
  ]);
  const peak = await memory.stop();
  if (code === 0) return { peak, busy: processorSeconds(out) };
  throw new Error([`${[program, ...args].join(' ')}: ${code}`, out, err].join('\n'));
}

/** The numbers; undefined when one of them is not known. */
function allOrNone(numbers: readonly (number | undefined)[]): number[] | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length ? known : undefined;
}
