import type { Finding, Severity } from '../check/types.ts';
import type { ContentPage } from './content-pages.ts';

/**
 * Where the development server answers what the checker thinks of the page at `?path=`. With a slash
 * at the end, like every address here: Astro refuses others before anyone else is asked.
 */
export const CHECK_PATH = '__kiem-tra/';

/** Sent to the open pages when a file of the content has changed. */
export const CONTENT_CHANGED = 'newsroom:content-changed';

/** What the panel of a page has to say; it is sent as JSON. */
export interface CheckAnswer {
  /** The file behind the page, as the checker names it; a list or the front page has none. */
  readonly file?: string;
  /** Those of the file; on a page without one, all that stop a build. */
  readonly findings: readonly ShownFinding[];
  /** How many findings that stop a build are in other files. */
  readonly elsewhere: number;
  /** Articles that only this server shows. */
  readonly unpublished: readonly { readonly title: string; readonly address: string }[];
}

export interface ShownFinding {
  readonly file: string;
  /** `dòng:cột`, or `dòng`. */
  readonly place: string;
  readonly severity: Severity;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** What the checker and the content folder say, as it concerns the page at `address`. */
export function answerFor(
  address: string,
  findings: readonly Finding[],
  pages: readonly ContentPage[],
  shownRoot: string,
): CheckAnswer {
  const page = pages.find((each) => each.address === address);
  const file = page && `${shownRoot}/${page.path}`;
  const isOwn = (finding: Finding) => finding.file === file || finding.about?.includes(file ?? '');
  const serious = findings.filter(({ severity }) => severity === 'error');
  const shown = file === undefined ? serious : findings.filter(isOwn);
  return {
    ...(file && { file }),
    findings: shown.map(shownFinding),
    elsewhere: serious.filter((finding) => !shown.includes(finding)).length,
    unpublished: pages
      .filter(({ isPublished }) => !isPublished)
      .map(({ title, address: at }) => ({ title, address: at })),
  };
}

function shownFinding({ file, line, column, severity, message }: Finding): ShownFinding {
  return { file, place: column ? `${line}:${column}` : `${line}`, severity, message };
}
