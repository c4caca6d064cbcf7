import type { TextBlock, TextLink, TextSpan } from '../language/types.ts';

/**
 * Puts a block's text together from pieces of the file. Where each piece comes from is kept as two
 * sorted lists of starts, of the text and of the file, so that a place in the text can be shown.
 */
export class BlockBuilder {
  text = '';
  readonly links: TextLink[] = [];
  readonly spans: TextSpan[] = [];
  readonly #starts: number[] = [];
  readonly #origins: number[] = [];

  /** Adds a piece that stands in the file at `origin` just as it is. */
  add(piece: string, origin: number): void {
    if (piece === '') return;
    const last = this.#starts.length - 1;
    const next = (this.#origins[last] ?? 0) + this.text.length - (this.#starts[last] ?? 0);
    if (last < 0 || next !== origin) {
      this.#starts.push(this.text.length);
      this.#origins.push(origin);
    }
    this.text += piece;
  }

  /** Adds a span from `from`, a former length of the text, to the text's end so far. */
  span(kind: TextSpan['kind'], from: number): void {
    if (from < this.text.length) this.spans.push({ kind, start: from, end: this.text.length });
  }

  /** The finished block; `start` is where it begins in the file, by default where its text does. */
  build(kind: TextBlock['kind'], start?: number, depth?: number): TextBlock {
    const starts = this.#starts;
    const origins = this.#origins;
    const offsetOf = (index: number): number => {
      let piece = starts.length - 1;
      while (piece > 0 && (starts[piece] ?? 0) > index) piece -= 1;
      return (origins[piece] ?? 0) + index - (starts[piece] ?? 0);
    };
    return {
      kind,
      ...(depth !== undefined && { depth }),
      text: this.text,
      start: start ?? offsetOf(0),
      links: this.links,
      spans: this.spans,
      offsetOf,
    };
  }
}
