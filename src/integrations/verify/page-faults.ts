import { type Fault, fault } from './faults.ts';
import type { PageFacts } from './page-facts.ts';
import type { Reference } from './references.ts';
import { addressOf, type SiteAddress, targetOf } from './target.ts';

/** Every file of the output, root-relative: `/2023/10/bai/index.html`. */
export type SiteFiles = ReadonlySet<string>;

/** A link to a part of a page; whether the part exists is known when all pages have been read. */
export interface AnchorUse {
  readonly page: string;
  readonly value: string;
  readonly target: string;
  readonly id: string;
}

export interface ReferenceFindings {
  readonly faults: readonly Fault[];
  readonly anchors: readonly AnchorUse[];
}

/** The file that a host sends for a path, `undefined` when there is none. */
export function fileFor(path: string, files: SiteFiles): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

function checkReference(
  { use, value }: Reference,
  page: string,
  here: URL,
  site: SiteAddress,
  files: SiteFiles,
): Fault | AnchorUse | undefined {
  if (value === '' && use === 'file') return fault(page, 'bad-address', value);
  const target = targetOf(value, here, site);
  if (target.kind === 'bad') return fault(page, 'bad-address', value);
  if (target.kind === 'outside-base') return fault(page, 'outside-base', value);
  if (target.kind === 'data') {
    return fault(page, use === 'file' ? 'inline-data' : 'bad-address', value);
  }
  if (target.kind === 'foreign') {
    return use === 'file' ? fault(page, 'foreign-file', value) : undefined;
  }
  if (target.kind === 'other') return undefined;
  const file = fileFor(target.path, files);
  if (file === undefined) {
    if (files.has(`${target.path}/index.html`)) return fault(page, 'missing-slash', value);
    return fault(page, use === 'file' ? 'missing-file' : 'dead-link', value);
  }
  if (target.fragment === '' || !file.endsWith('.html')) return undefined;
  return { page, value, target: file, id: target.fragment };
}

/** Looks every address of a page (or of a style sheet) up in the output. */
export function checkReferences(
  references: readonly Reference[],
  page: string,
  site: SiteAddress,
  files: SiteFiles,
): ReferenceFindings {
  const faults: Fault[] = [];
  const anchors: AnchorUse[] = [];
  const here = addressOf(page, site);
  for (const reference of references) {
    const found = checkReference(reference, page, here, site, files);
    if (found === undefined) continue;
    if ('kind' in found) faults.push(found);
    else anchors.push(found);
  }
  return { faults, anchors };
}

/** What is wrong with a page by itself, without looking at any other file. */
export function pageFaults(facts: PageFacts): Fault[] {
  const { page, ids, language } = facts;
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...(language === 'vi' ? [] : [fault(page, 'no-language', language)]),
    ...repeated.map((id) => fault(page, 'duplicate-id', id)),
    ...facts.blockedAttributes.map((value) => fault(page, 'blocked-attribute', value)),
  ];
}

/** Links to parts of pages which do not exist; `#top` is the top of every page. */
export function anchorFaults(
  anchors: readonly AnchorUse[],
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Fault[] {
  return anchors
    .filter(({ target, id }) => id.toLowerCase() !== 'top' && !idsOf.get(target)?.has(id))
    .map(({ page, value }) => fault(page, 'dead-anchor', value));
}
