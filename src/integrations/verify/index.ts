import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Fault, fault, sortedFaults } from './faults.ts';
import { pageFacts } from './page-facts.ts';
import {
  type AnchorUse,
  anchorFaults,
  checkReferences,
  fileFor,
  pageFaults,
  type ReferenceFindings,
  type SiteFiles,
} from './page-faults.ts';
import { styleUrls } from './style-urls.ts';
import type { SiteAddress } from './target.ts';

export type { Fault } from './faults.ts';

export interface VerifyOptions {
  /** The folder with the built site. */
  readonly outDir: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** The origin, without the base path; links with it are looked up like any other. */
  readonly siteUrl: string;
  /** Addresses that must be there with text: root-relative, without the base path. */
  readonly expectedPages: readonly string[];
  /** Called after each page. */
  readonly onPage?: (done: number, total: number) => void;
}

async function siteFiles(outDir: string): Promise<SiteFiles> {
  const entries = await readdir(outDir, {
    recursive: true,
    withFileTypes: true,
  });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length))
      .map((path) => path.replaceAll('\\', '/').replace(/^\/*/, '/')),
  );
}

/**
 * Reads the built site as a browser would get it and tells everything that is wrong with it:
 * missing or empty pages, dead links and anchors, missing files, addresses outside the base path,
 * files of other servers, repeated ids and what the Content-Security-Policy would block. Pages
 * are read one at a time; of each only its ids are kept.
 *
 * @returns the faults, sorted; an empty list for a sound site.
 */
export async function verifyOutput(options: VerifyOptions): Promise<Fault[]> {
  const outDir = resolve(options.outDir);
  const site: SiteAddress = { origin: options.siteUrl, base: options.base };
  const files = await siteFiles(outDir);
  const pages = [...files].filter((file) => file.endsWith('.html')).sort();
  const faults: Fault[] = [];
  const anchors: AnchorUse[] = [];
  const idsOf = new Map<string, ReadonlySet<string>>();
  const withText = new Set<string>();
  const collect = (findings: ReferenceFindings) => {
    faults.push(...findings.faults);
    anchors.push(...findings.anchors);
  };

  for (const [index, file] of pages.entries()) {
    const page = file.replace(/\/index\.html$/, '/');
    const facts = pageFacts(page, await readFile(outDir + file, 'utf8'));
    faults.push(...pageFaults(facts));
    collect(checkReferences(facts.references, page, site, files));
    idsOf.set(file, new Set(facts.ids));
    if (facts.hasText) withText.add(file);
    options.onPage?.(index + 1, pages.length);
  }
  for (const file of [...files].filter((each) => each.endsWith('.css'))) {
    const urls = styleUrls(await readFile(outDir + file, 'utf8'));
    const references = urls.map((value) => ({ use: 'file', value }) as const);
    collect(checkReferences(references, file, site, files));
  }
  for (const page of options.expectedPages) {
    const file = fileFor(page, files);
    if (file === undefined) faults.push(fault(page, 'missing-page'));
    else if (!withText.has(file)) faults.push(fault(page, 'empty-page'));
  }
  return sortedFaults([...faults, ...anchorFaults(anchors, idsOf)]);
}
