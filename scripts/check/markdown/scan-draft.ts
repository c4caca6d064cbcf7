import { BlockBuilder } from './block-builder.ts';
import type { Body, Located } from './body.ts';
import type { Line } from './scan-chunks.ts';

/** What a chunk holds, kept apart from the body until the whole chunk has been understood. */
export class Draft {
  readonly links: Body['links'] = [];
  readonly images: (Body['images'][number] & { titleStart: number; end: number })[] = [];
  readonly headings: Body['headings'] = [];
  readonly blocks: Body['blocks'] = [];
  readonly used = new Map<string, Located>();
  readonly #defined = new Map<string, Located>();
  readonly #labels: ReadonlySet<string>;

  /** `labels` are those of all footnotes that the body defines. */
  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels;
  }

  /** Remembers the use of a footnote; false when there is no such footnote. */
  use(label: string, start: number): boolean {
    if (!this.used.has(label)) this.used.set(label, { start });
    return this.#labels.has(label);
  }

  define(label: string, start: number): void {
    if (!this.#defined.has(label)) this.#defined.set(label, { start });
  }

  /** Reads the title of a picture that is alone from `start` to `end` as what stands under it. */
  caption({ start, end }: Line): void {
    const image = this.images.at(-1);
    if (!image?.title || image.start !== start || image.end !== end) return;
    const builder = new BlockBuilder();
    builder.add(image.title, image.titleStart);
    this.blocks.push(builder.build('caption'));
  }

  commit(body: Body): void {
    body.links.push(...this.links);
    body.headings.push(...this.headings);
    body.blocks.push(...this.blocks);
    for (const { titleStart: _, end: __, ...image } of this.images) body.images.push(image);
    for (const [key, found] of [
      ['used', this.used],
      ['defined', this.#defined],
    ] as const) {
      for (const [label, at] of found) {
        if (!body.footnotes[key].has(label)) body.footnotes[key].set(label, at);
      }
    }
  }
}
