import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linkPackages, packages } from '../ours/project-copy.ts';
import { bareAstro } from './bare-astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo, hugoVersion } from './hugo.ts';
import type { Peer } from './peer.ts';

export type PeerName = 'astro' | 'eleventy' | 'hugo';

/** A peer by name; undefined when it is not on this machine. */
export async function peerOf(name: PeerName): Promise<Peer | undefined> {
  if (name === 'astro') return bareAstro(await versionOf('astro'));
  if (name === 'eleventy') return eleventy(await versionOf('@11ty/eleventy'));
  const version = hugoVersion();
  return version === undefined ? undefined : hugo(version);
}

/** Writes the peer's project into `dir`, the articles of the corpus in it. */
export async function preparePeer(peer: Peer, dir: string, contentDir: string): Promise<void> {
  for (const [path, text] of Object.entries(peer.files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  await cp(join(contentDir, 'articles'), join(dir, peer.articlesDir), { recursive: true });
  await linkPackages(dir);
}

/** Takes away all that a former build of the peer has left. */
export async function forgetPeer(dir: string): Promise<void> {
  const made = ['out', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'resources'];
  for (const folder of made) await rm(join(dir, folder), { recursive: true, force: true });
}

async function versionOf(name: string): Promise<string> {
  const text = await readFile(join(packages, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
