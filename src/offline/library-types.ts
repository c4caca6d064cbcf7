import type { Choice, Manifest, Pack } from './manifest.ts';

/** An edition as the device keeps it. */
export interface Edition {
  readonly manifest: Manifest;
  readonly choice: Choice;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
}

/** An edition that another one has followed. */
export interface FormerEdition extends Edition {
  /** Ids of the windows that may still read from it; absent until the worker has looked. */
  readonly windows?: readonly string[];
}

/**
 * The one record that says what is on the device; everything else is looked up by it. Replaced as a
 * whole, when all that it promises is there and verified.
 */
export interface Shelf {
  readonly active?: Edition;
  /** Still used by open tabs; the newest first. */
  readonly previous: readonly FormerEdition[];
  /** What the reader asked for; an edition may hold less until it is all there. */
  readonly choice: Choice;
  /** When the active edition was last known to be the site's newest; milliseconds since 1970. */
  readonly currentAt: number;
  /** When the site was last asked for its newest edition, whatever that was; milliseconds since 1970. */
  readonly checkedAt?: number;
  /**
   * Whether the worker began to bring an edition and has yet to finish. Absent: where there is no
   * edition at all one is to be brought.
   */
  readonly isUnfinished?: boolean;
  /** An edition that the site offers and the device does not have. */
  readonly offered?: Manifest;
}

/** What the reader is told of what is on the device. */
export type LibraryStatus =
  /** Nothing is kept, not even the newest articles. */
  | { readonly kind: 'none' }
  /** Less than all packs of the choice are there: a download that was never finished. */
  | ({ readonly kind: 'partial'; readonly held: number; readonly wanted: number } & Kept)
  /** All of the choice is there; each pack was looked for just now. */
  | ({ readonly kind: 'ready' } & Kept)
  /** Packs that should be there are gone. */
  | ({ readonly kind: 'damaged'; readonly missing: readonly Pack[] } & Kept);

interface Kept {
  /** What the reader has asked for. */
  readonly choice: Choice;
  /** The active edition's, which may be smaller while a download is under way. */
  readonly heldChoice: Choice;
  /** Articles that can be read and searched. */
  readonly articles: number;
  /** Of the packs on the device. */
  readonly bytes: number;
  /** «tính đến ngày …»: milliseconds since 1970. */
  readonly currentAt: number;
  /** Set when the site has a newer edition: what it would take to have it. */
  readonly update?: { readonly bytes: number; readonly packs: number };
}

export interface TakeProgress {
  /** Bytes that need no download any more, those of former runs included. */
  readonly done: number;
  readonly total: number;
}

/** Why a download ended without what was wanted. */
export type TakeFault =
  /** No answer, an error status, or a page in place of a pack. */
  | 'network'
  /** Bytes that are not those of the manifest, twice. */
  | 'damaged'
  /** The browser gives no more room. */
  | 'quota'
  /** The browser keeps nothing at all: a private window, or forbidden by the reader. */
  | 'forbidden';

/** A download that could not be finished; what was there before is still there. */
export class TakeError extends Error {
  declare readonly fault: TakeFault;
  constructor(fault: TakeFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/**
 * What a page and the worker do with what is on the device. Two at once wait for each other, save
 * that a download which the worker began by itself stops for what the reader does.
 */
export interface Library {
  /** Looks for every pack of the active edition, so that nothing is called ready that is not. */
  status(): Promise<LibraryStatus>;
  /**
   * The site's present edition, straight from the network. Also notes in the shelf whether it is
   * newer than the device's. @throws TakeError `network` when it is not to be had or not whole.
   */
  newest(): Promise<Manifest>;
  /**
   * Downloads what the choice lacks of the newest edition, four packs at a time, verifies each, and
   * when all is there makes it the active one. Goes on where a former run stopped; aborting keeps
   * the packs that are whole. @throws TakeError; AbortError when aborted.
   */
  take(
    choice: Choice,
    options?: {
      readonly onProgress?: (progress: TakeProgress) => void;
      readonly signal?: AbortSignal;
    },
  ): Promise<void>;
  /** Reads every pack of the active edition, and deletes those whose bytes are not the manifest's. */
  verify(): Promise<void>;
  /** Downloads again what is missing of the active edition, or wrong. As `take`. */
  repair(options?: Parameters<Library['take']>[1]): Promise<void>;
  /**
   * Deletes all that the reader asked for, but not what pages saved for later need; the newest
   * articles come back with the next visit.
   */
  remove(): Promise<void>;
}

/** What a page and the worker tell each other: on a BroadcastChannel of this name, when the shelf has changed. */
export const shelfChannel = 'ngoai-tuyen';
