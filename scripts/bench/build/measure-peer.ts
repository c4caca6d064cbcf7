import { join } from 'node:path';
import { outputSize } from './measure/output-size.ts';
import { type RunCost, runCommands } from './measure/run-command.ts';
import { resultOf } from './measure-ours.ts';
import { forgetPeer, type PeerName, preparePeer } from './peers/index.ts';
import { OUT, type Peer } from './peers/peer.ts';
import type { BuildResult } from './report/results.ts';

/** What is measured, and where. */
export interface PeerRun {
  readonly contestant: PeerName;
  readonly peer: Peer;
  /** An empty place for the peer's project. */
  readonly dir: string;
  readonly corpus: string;
  readonly articles: number;
  readonly runs: number;
  readonly say: (line: string) => void;
}

/**
 * A peer's build from nothing, `runs` times.
 *
 * @throws Error when it fails, or leaves out articles, which would make it look fast.
 */
export async function measurePeer({ peer, dir, ...run }: PeerRun): Promise<BuildResult> {
  const { contestant, corpus, articles, runs, say } = run;
  await preparePeer(peer, dir, corpus);
  const costs: RunCost[] = [];
  for (let count = 1; count <= runs; count += 1) {
    say(`${articles} bài, ${peer.name} (${count}/${runs})…`);
    await forgetPeer(dir);
    costs.push(await runCommands(peer.commands(dir)));
  }
  const size = await outputSize(join(dir, OUT));
  if (size.pages < articles)
    throw new Error(`${peer.name}: ${size.pages} pages of ${articles} articles.`);
  return { contestant, name: peer.name, articles, ...resultOf(costs), ...size };
}
