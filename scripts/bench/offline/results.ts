import type { PackKind } from '../../../src/offline/manifest.ts';

/** What a download cost, as the server counts it: headers and body, compressed as they were sent. */
export interface Download {
  readonly requests: number;
  readonly bytes: number;
  readonly ms: number;
}

/** The packs of one kind. */
export interface KindSize {
  readonly kind: PackKind;
  readonly packs: number;
  readonly bytes: number;
}

export interface OurResults {
  readonly kinds: readonly KindSize[];
  /** Both scripts of the worker, each compressed with gzip. */
  readonly workerBytes: number;
  /** What the worker brings by itself after the first visit. */
  readonly firstVisit: Download;
  /** Everything without pictures, the first visit's part included. */
  readonly everything: Download;
  /** With no server, from opening the search page to the list of hits. */
  readonly firstResultMs: number;
  /** One new article. */
  readonly update: Download;
}

export interface PeerResults {
  readonly files: number;
  readonly workerBytes: number;
  readonly everything: Download;
  /** Whether the installation ended before it was given up; else `everything` is what was sent until then. */
  readonly installed: boolean;
  /** Installations that it took; the browser gave up all but the last. */
  readonly attempts: number;
  readonly update: Omit<Download, 'ms'>;
}

/** One measurement. */
export interface OfflineResults {
  readonly articles: number;
  readonly ours: OurResults;
  readonly peer: PeerResults;
}
