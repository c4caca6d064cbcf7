import type { Content } from './content/types.ts';

/** One thing to mend. */
export type Finding = {
  /** The rule that found it. */
  rule: string;
  /** The file, as a person at the terminal would name it: `content/articles/2023/x/index.md`. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Counts from 1, in UTF-16 units; absent where the whole line, or the whole file, is meant. */
  column?: number;
  /** What is wrong and how to mend it, in Vietnamese. */
  message: string;
};

/** What a rule works with. It reads `content` and `now`, and answers by calling `report`. */
export type RuleContext = {
  content: Content;
  /** The moment that counts as the present, in milliseconds from 1970-01-01T00:00Z. */
  now: number;
  report(finding: Omit<Finding, 'rule'>): void;
};

/** One thing that is asked of the content as a whole; asynchronous only where it must read files. */
export type Rule = { id: string; run(context: RuleContext): void | Promise<void> };

/** All faults, sorted by file, line and column, and how many files were looked at. */
export type CheckResult = { findings: Finding[]; fileCount: number };

/** Turns a result into what is printed. */
export type Reporter = (result: CheckResult) => string;
