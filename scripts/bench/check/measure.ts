/** What one way of doing the work costs, in milliseconds of processor time an article. */
export type Cost = { name: string; ms: number };

/** A small content folder is gone through again and again, else cold code is all that is measured. */
const FEWEST_ARTICLES = 1_000;

/** Runs before the measured ones, in which code is compiled. */
const WARM_UP = 2;
const RUNS = 5;

/**
 * The processor time of `work`, of several runs the middle one: other programs on the machine take turns
 * on the clock, not in this figure. It counts all threads, so waiting in parallel gains nothing.
 */
export async function costOf(name: string, articles: number, work: () => unknown): Promise<Cost> {
  const rounds = Math.ceil(FEWEST_ARTICLES / articles);
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) await work();
    const { user, system } = process.cpuUsage(before);
    if (run >= WARM_UP) times.push((user + system) / 1_000 / rounds / articles);
  }
  times.sort((a, b) => a - b);
  return { name, ms: times[Math.floor(RUNS / 2)] ?? 0 };
}
