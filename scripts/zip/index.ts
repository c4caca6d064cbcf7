import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../../src/site.ts';
import { slugify } from '../../src/text/slug.ts';
import { filesOf } from './files-of.ts';
import type { ArchivedSite } from './reader/main.ts';
import { startScript } from './start-script.ts';
import { besideTexts, scriptName } from './texts.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

/** The site's folder in the archive. */
const siteFolder = 'trang';

/** What is archived, and where to. */
export interface ArchiveOptions {
  /** A built site. */
  readonly siteDir: string;
  /** The base path that it was built for. */
  readonly base: string;
  /** The file to write; one that is there is overwritten. */
  readonly target: string;
  readonly signal?: AbortSignal;
}

/**
 * Writes a built site as one archive for a USB stick, with what opens it on a machine that has
 * nothing but Node. The same site gives the same bytes.
 *
 * @throws ZipTooLarge (Vietnamese).
 */
export async function writeArchive(options: ArchiveOptions): Promise<void> {
  const { siteDir, base, target, signal } = options;
  const folder = slugify(site.name);
  const archived: ArchivedSite = { name: site.name, base, folder: siteFolder };
  const beside = { ...besideTexts(archived), [scriptName]: await startScript(archived) };
  const entries: ZipEntry[] = [
    ...Object.entries(beside).map(([name, text]) => ({
      path: `${folder}/${name}`,
      read: () => Buffer.from(text),
      executable: name.endsWith('.sh'),
    })),
    ...(await filesOf(siteDir)).map((path) => ({
      path: `${folder}/${siteFolder}/${path}`,
      read: () => readFile(join(siteDir, path)),
    })),
  ];
  await writeZip(target, entries, signal);
}
