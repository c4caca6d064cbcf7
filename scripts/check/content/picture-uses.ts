import { literalAttributes } from '../../../src/markdown/component-fault.ts';
import type { Place } from '../../../src/markdown/yaml.ts';
import { placeAt } from './place-at.ts';
import type { Content } from './types.ts';

/** A picture that a text or an author's file names. */
export type PictureUse = {
  /** Where it is named there; asked for only when there is something to tell. */
  place: () => Place;
  /** The file that names it, as messages do, and by path. */
  file: string;
  from: string;
  /** As it is written there. */
  url: string;
  /** The description, where Markdown has a place for one. */
  alt?: string;
};

/** Every use of a picture in the content. */
export function* pictureUses(content: Content): Generator<PictureUse> {
  for (const markdown of [...content.articles, ...content.pages]) {
    const { file, path: from, source, body, front, fields } = markdown;
    for (const { url, alt, start } of body.images) {
      yield { place: () => placeAt(source, start), file, from, url, alt };
    }
    for (const part of body.jsx) {
      const url = part.element.name === 'Video' && literalAttributes(part.element).get('poster');
      if (url) yield { place: () => placeAt(source, part.start), file, from, url };
    }
    for (const { value: url, path } of fields.cover) {
      yield { place: () => front.lineOf(path), file, from, url };
    }
  }
  for (const { file, path: from, value, yaml } of content.authors) {
    if (value?.photo && yaml) {
      yield { place: () => yaml.lineOf(['photo']), file, from, url: value.photo };
    }
  }
}
