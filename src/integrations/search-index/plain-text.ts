/** Soft hyphens and joiners, which stand inside words without being seen. */
const invisible = /[\u00ad\u2060\ufeff]/gu;
const spaces = /\s+/gu;

/** A text as it grows out of a page's markup: white space is one space, and letters are NFC. */
export class PlainText {
  private text = '';
  private run = '';

  /** Adds text that belongs to what was added before it, be it in the middle of a word. */
  add(text: string): void {
    this.run += text;
  }

  /** What is added next stands apart from what was added before. */
  separate(): void {
    if (this.run === '') return;
    const run = this.run.replace(invisible, '').normalize('NFC').replace(spaces, ' ').trim();
    this.run = '';
    if (run !== '') this.text = this.text === '' ? run : `${this.text} ${run}`;
  }

  /** After a separation: where text that is added next will begin, in UTF-16 units. */
  get end(): number {
    return this.text === '' ? 0 : this.text.length + 1;
  }

  /** All that was separated. */
  toString(): string {
    return this.text;
  }
}
