import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript } from '../../../scripts/testing/run-script.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

/** A word that stands in the new article alone. */
export const newWord = 'chuồn chuồn kim';
export const newPath = '2026/11/bai-moi/';
const article = `---
title: Ao làng và ${newWord}
author: to-khoa-hoc
date: 2026-11-02
section: khoa-hoc-doi-song
tags: [nước sạch]
summary: Bài thử để xem một bản mới đến tay người đọc ra sao.
---

Con ${newWord} đậu trên lá súng, cạnh ao làng.
`;

/** A site that was built for a test. */
export interface Build {
  readonly siteDir: string;
  remove(): Promise<void>;
}

/** Builds the project's own site once more, with one article more. */
export function buildNextEdition(): Promise<Build> {
  return buildInto(async (dir) => {
    const contentDir = join(dir, 'content');
    await cp(content, contentDir, { recursive: true });
    const file = join(contentDir, 'articles/2026/bai-moi.md');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, article);
    return { CONTENT_DIR: contentDir };
  });
}

/** Builds the project's own site without offline reading. */
export function buildWithoutOffline(): Promise<Build> {
  return buildInto(async () => ({ OFFLINE: '0' }));
}

/** @param prepare - is given a folder of its own for what is built from; returns environment variables. */
async function buildInto(
  prepare: (dir: string) => Promise<Readonly<Record<string, string>>>,
): Promise<Build> {
  const dir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-'));
  const siteDir = join(dir, 'dist');
  const env = await prepare(dir);
  const { code, stdout, stderr } = await runScript('build.ts', [], {
    ...env,
    OUT_DIR: siteDir,
    BASE_PATH: '/',
  });
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  return { siteDir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** The packs of a built site: address → bytes. */
export async function packsOf(siteDir: string): Promise<ReadonlyMap<string, number>> {
  const manifest = JSON.parse(await readFile(join(siteDir, 'offline/manifest.json'), 'utf8'));
  return new Map(
    manifest.packs.map((pack: { url: string; bytes: number }) => [pack.url, pack.bytes]),
  );
}
