import type { LibraryStatus, TakeFault, TakeProgress } from '../../offline/library-types.ts';
import type { Choice, Manifest } from '../../offline/manifest.ts';

/**
 * Whether this browser can keep the site on the device, and if not, why: no https (`insecure`), no
 * service worker or no storage for it (`old`), or the reader's or a private window's ban.
 */
export type Support = 'ok' | 'insecure' | 'old' | 'forbidden';

/** What runs now. Its progress is absent until the first number is known, or when it has none. */
export interface Task {
  readonly kind: 'take' | 'update' | 'repair' | 'cancel' | 'remove' | 'check';
  readonly progress?: TakeProgress;
}

/** Why something the reader asked for did not come about. */
export type Fault =
  | TakeFault
  /** The service worker does not start. */
  | 'worker'
  /** What nobody thought of. */
  | 'unknown';

/** Everything that decides what the page shows. */
export interface Facts {
  readonly support: Support;
  /** Absent until it was read for the first time. */
  readonly status?: LibraryStatus | undefined;
  /** Whether a service worker is there to answer from what is kept. */
  readonly hasWorker: boolean;
  readonly newest: Manifest | 'asking' | 'unreachable';
  readonly task?: Task | undefined;
  /** The reader stopped the download for a while, on this page. */
  readonly isPaused: boolean;
  readonly fault?: FailedDeed | undefined;
  /** What the reader is being asked: whether to remove all, or what else to take. */
  readonly question?: 'remove' | 'change' | undefined;
  /** What is chosen in the form and not yet taken. */
  readonly chosen?: Choice | undefined;
  /** What the last action came to. */
  readonly notice?: string | undefined;
  /** The reader asked the browser to save data. */
  readonly saveData: boolean;
}

/** Something that did not come about. */
export interface FailedDeed {
  readonly fault: Fault;
  /** What was to be on the device. */
  readonly choice: Choice;
  /** What would try it again. */
  readonly again: Deed;
}

/** What the reader can do on the page. */
export type Deed =
  | { readonly kind: 'take' | 'choose'; readonly choice: Choice }
  | {
      readonly kind: /** Goes on with what was begun. */
        | 'resume'
        | 'pause'
        /** Gives up what was begun and keeps what was there before. */
        | 'cancel'
        | 'update'
        | 'repair'
        | 'check'
        /** Asks the network again. */
        | 'retry'
        | 'reload'
        | 'ask-change'
        | 'ask-remove'
        | 'remove'
        /** Answers a question with no. */
        | 'keep';
    };
