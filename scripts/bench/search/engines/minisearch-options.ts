import type { Options } from 'minisearch';
import { fold } from '../../../../src/text/fold.ts';

/** What is indexed of an article. */
export interface MiniDocument {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** MiniSearch as one sets it up who knows it and Vietnamese: marks and đ folded, titles first, prefixes. */
export const miniOptions: Options<MiniDocument> = {
  idField: 'url',
  fields: ['title', 'text'],
  storeFields: ['title'],
  processTerm: (term) => fold(term),
  searchOptions: { boost: { title: 3 }, prefix: true },
};
