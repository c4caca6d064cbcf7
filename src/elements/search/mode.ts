import type { SearchAnswer } from '../../search/types.ts';
import type { Actions } from './actions.ts';
import type { SearchSession } from './session.ts';

/** What the search page and the dialog do each in their own way. */
export interface Mode {
  /** Hits that are shown, and fetched, at a time. */
  readonly pageSize: number;
  readonly actions: Actions;
  /** Called once the hits of an answer are shown; without one when it cannot be had. */
  readonly onAnswer: (answer?: SearchAnswer) => void;
  /** Asks for what the field holds now. */
  readonly ask: () => void;
}

/** Sets a mode up. The session is there only once this has returned. */
export type MakeMode = (
  host: HTMLElement,
  field: HTMLInputElement,
  session: () => SearchSession,
) => Mode;
