import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCorpus } from '../../corpus/write.ts';
import { outputSize } from '../measure/output-size.ts';
import { runCommands } from '../measure/run-command.ts';
import { hugoVersion } from './hugo.ts';
import { type PeerName, peerOf, preparePeer } from './index.ts';

const ARTICLES = 12;
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bench-peers-'));
  await writeCorpus({ articles: ARTICLES, seed: 2, target: join(dir, 'content') });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

// A bare Astro takes seconds to start: the benchmark itself counts its pages.
const quick: PeerName[] = hugoVersion() === undefined ? ['eleventy'] : ['eleventy', 'hugo'];

it.each(quick)('%s renders every article and is indexed', { timeout: 30_000 }, async (name) => {
  const peer = await peerOf(name);
  if (!peer) throw new Error(`${name} is missing.`);
  const project = join(dir, name);
  await preparePeer(peer, project, join(dir, 'content'));
  const { seconds, peakBytes } = await runCommands(peer.commands(project));
  const entry = await readFile(join(project, 'out/pagefind/pagefind-entry.json'), 'utf8');
  const languages: Record<string, { page_count: number }> = JSON.parse(entry).languages;
  // All articles and the home page.
  expect(languages).toMatchObject({ vi: { page_count: ARTICLES + 1 } });
  expect(await outputSize(join(project, 'out'))).toMatchObject({ pages: ARTICLES + 1 });
  expect(seconds).toBeGreaterThan(0);
  // So few articles are rendered within a sample or two of the memory.
  if (process.platform === 'linux') expect(peakBytes).toBeGreaterThan(0);
});

it('knows a machine without Hugo', () => {
  expect(hugoVersion('no-such-program')).toBeUndefined();
});
