/** A process at one moment. */
export interface ProcessFacts {
  readonly pid: number;
  /** The process that started it. */
  readonly parent: number;
  /** What of it is in memory (RSS). */
  readonly bytes: number;
}

/**
 * Reads `/proc/<pid>/status`: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html. A process
 * that has ended and is not yet forgotten has no memory.
 */
export function parseStatus(text: string): ProcessFacts {
  const number = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { pid: number('Pid'), parent: number('PPid'), bytes: number('VmRSS') * 1024 };
}

/** The memory of a process and of all that it has started, directly or not. */
export function treeBytes(processes: readonly ProcessFacts[], root: number): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const inTree = new Set<number>();
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    if (inTree.has(pid)) continue;
    inTree.add(pid);
    waiting.push(...(children.get(pid) ?? []).map((each) => each.pid));
  }
  return processes.filter(({ pid }) => inTree.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}
