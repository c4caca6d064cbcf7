import type { Content } from './content/types.ts';

/** An error stops the build; a warning is for the author to weigh. */
export type Severity = 'error' | 'warning';

/** In a text file, `length` UTF-16 units from `start` (from 0) give way to `text`. */
export type Edit = {
  /** Relative to the content folder, with `/`. */
  path: string;
  start: number;
  length: number;
  text: string;
};

/** A mend that `--fix` makes by itself: edits that belong together, and perhaps a new name for a file. */
export type Fix = { edits: Edit[]; rename?: { from: string; to: string } };

/** One thing to mend. */
export type Finding = {
  /** The rule that found it. */
  rule: string;
  severity: Severity;
  /** The file, as a person at the terminal would name it: `content/articles/2023/x/index.md`. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Counts from 1, in UTF-16 units; absent where the whole line, or the whole file, is meant. */
  column?: number;
  /** What is wrong and how to mend it, in Vietnamese. */
  message: string;
  /** Other files that the finding is as much about, named like `file`. */
  about?: string[];
  fix?: Fix;
};

/** What a rule works with. It reads `content` and `now`, and answers by calling `report`. */
export type RuleContext = {
  content: Content;
  /** The moment that counts as the present, in milliseconds from 1970-01-01T00:00Z. */
  now: number;
  report(finding: Omit<Finding, 'rule' | 'severity'>): void;
};

/** A file of an example: its text or bytes, or what a symbolic link points to. */
export type ExampleFile = string | Uint8Array | { link: string };

/** A small site: what differs from a faultless one with a single article. */
export type ExampleSite = {
  /** Fields of the article's front matter, as YAML; `undefined` leaves one out. */
  front?: Record<string, string | undefined>;
  /** The article's Markdown. */
  body?: string;
  /** Files of the content folder, by path; `undefined` leaves one out. */
  files?: Record<string, ExampleFile | undefined>;
};

/** One thing that is asked of the content: an entry of the catalogue. */
export type Rule = {
  /** Names the rule in reports: `front-matter`. */
  id: string;
  severity: Severity;
  /** For authors: one Vietnamese sentence without a full stop. */
  description: string;
  /** `wrong` has findings of this rule and no others; `mend` has none at all. */
  example: { wrong: ExampleSite; mend: ExampleSite };
  check(context: RuleContext): void;
};

/** All findings, the worst first, and how many files were looked at. */
export type CheckResult = { findings: Finding[]; fileCount: number };

/** One thing that `--fix` has done: a piece of a line before and after, or the name of a file. */
export type Change = { rule: string; file: string; line: number; before: string; after: string };

/** What a command has to tell: what is left to mend, and what it has mended. */
export type Report = CheckResult & { changes?: Change[] };

/** How a report is to be made. */
export type ReportOptions = { colours: boolean };

/** Turns a report into what is printed. */
export type Reporter = (report: Report, options: ReportOptions) => string;
