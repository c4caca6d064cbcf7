import type { Typed } from './command-line.ts';
import type { SiteFacts } from './site-facts.ts';

/** What the steps of the command share: what they start from, and what they fill in one after another. */
export type Context = {
  readonly typed: Typed;
  readonly site: SiteFacts;
  /** The moment that counts as the present, in milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
  readonly contentDir: string;
  /** The content folder as messages name it. */
  readonly shownDir: string;
  /** Whether a person is there to answer. */
  readonly interactive: boolean;
  /** Asks a question and resolves to the answer as it was typed; rejects with `Goodbye`. */
  readonly ask: (question: string) => Promise<string>;
  readonly say: (text: string) => void;

  title: string;
  section: string;
  tags: string[];
  authors: string[];
  date: string;
  summary: string;
  folder: boolean;
  slug: string;
};

/** What talking to the person, or to the command line alone, takes. */
export type Talk = Pick<Context, 'interactive' | 'ask' | 'say'>;
