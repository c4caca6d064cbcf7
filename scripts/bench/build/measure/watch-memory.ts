import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ProcessFacts, parseStatus, treeBytes } from './process-tree.ts';

const EVERY_MS = 100;

/** The memory of a process tree while it is watched. */
export interface MemoryWatch {
  /** Ends the watch: the largest sum that was seen, in bytes; undefined where there is no `/proc`. */
  stop(): Promise<number | undefined>;
}

/** Looks ten times a second at all that the process has started, itself included. */
export function watchMemory(root: number): MemoryWatch {
  const over = new AbortController();
  let peak = 0;
  const watch = async () => {
    while (!over.signal.aborted) {
      peak = Math.max(peak, treeBytes(await runningProcesses(), root));
      await sleep(EVERY_MS, undefined, { signal: over.signal }).catch(() => undefined);
    }
  };
  const watched = watch();
  return {
    async stop() {
      over.abort();
      await watched;
      return peak > 0 ? peak : undefined;
    },
  };
}

async function runningProcesses(): Promise<ProcessFacts[]> {
  const names = await readdir('/proc').catch(() => []);
  const texts = await Promise.all(
    // One that has ended since the list was read has no file any more.
    names
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')),
  );
  return texts.filter((text) => text !== '').map(parseStatus);
}
