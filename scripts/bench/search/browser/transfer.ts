/** One answer of the server. */
export interface Transfer {
  /** Root-relative, without what follows a question mark. */
  readonly path: string;
  /** What it was asked for: `document`, `script`, `worker`, `style`, `font`, `image`; `empty` by a script. */
  readonly kind: string;
  /** Headers and body as they were sent, that is, compressed. */
  readonly bytes: number;
}
