import type { Command } from '../measure/run-command.ts';

/** Another way to build a site, as bare as it gets, out of the same Markdown. */
export interface Peer {
  /** With its version, as the table shows it. */
  readonly name: string;
  /** Its project, by path. The site's name for an article is in every page's `<title>`. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the corpus's `articles/` goes in the project. */
  readonly articlesDir: string;
  /** What builds the site into `out/`, and how the index is made of it. */
  commands(dir: string): readonly Command[];
}

/** How many titles a peer's home page lists. */
export const HOME_TITLES = 50;

/** Where a peer's site comes to lie, relative to its project. */
export const OUT = 'out';
