import type { ChoiceForm } from './choice-form.ts';
import type { Deed } from './facts.ts';

/** A button. */
export interface Action {
  readonly label: string;
  readonly deed: Deed;
  /** The one that most readers want. */
  readonly isMain?: boolean;
}

/** How far a download is. */
export interface ProgressBar {
  /** Absent while the total is not known. */
  readonly value?: { readonly done: number; readonly total: number };
  /** «3,4 / 12,8 MB» */
  readonly text: string;
}

/** What the page shows, without saying how. */
export interface Screen {
  readonly tone: 'plain' | 'ready' | 'busy' | 'trouble';
  /** More is on its way: what follows is still part of what the reader came to. */
  readonly isComing?: true;
  readonly title: string;
  readonly lines: readonly string[];
  readonly progress?: ProgressBar;
  readonly actions: readonly Action[];
  readonly form?: ChoiceForm;
}

/** What remains to a reader whose device keeps nothing. */
export const stillReads = 'Khi có mạng, bạn vẫn đọc và tìm bài như thường.';
