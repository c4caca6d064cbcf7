import { encodeTelex } from '../../../../src/text/encode-telex.ts';
import { encodeVni } from '../../../../src/text/encode-vni.ts';
import { fold } from '../../../../src/text/fold.ts';
import { newPlacement, oldPlacement } from '../../../../src/text/tone.ts';
import type { KnownItem, QuerySource } from './query-class.ts';
import { shuffled } from './shuffled.ts';

/** Makes a query of a title; undefined where the title does not lend itself to that. */
type Retyping = (title: string, source: QuerySource) => string | undefined;

/** Queries out of titles that no other article has, marks aside. */
function retyped(retype: Retyping): (source: QuerySource) => KnownItem[] {
  return (source) => {
    const items: KnownItem[] = [];
    for (const { title, url } of shuffled(source.corpus.uniquelyTitled, source.random)) {
      if (items.length === source.count) break;
      const text = retype(title, source);
      if (text !== undefined) items.push({ text, url });
    }
    return items;
  };
}

export const titlesAsWritten = retyped((title) => title);
export const titlesWithoutMarks = retyped((title) => fold(title));
export const titlesWithBarredD = retyped((title) => (/đ/iu.test(title) ? fold(title) : undefined));
export const titlesDecomposed = retyped((title) => unless(title, title.normalize('NFD')));

/** With hòa for hoà or the reverse. */
export const titlesInOtherPlacement = retyped(
  (title) => unless(title, oldPlacement(title)) ?? unless(title, newPlacement(title)),
);

/** As raw keys, the input method being off; each title in one of the three manners of typing. */
export const titlesInTelex = retyped((title, { random }) =>
  unless(title.toLowerCase(), encodeTelex(title.toLowerCase(), random.pick(manners))),
);
export const titlesInVni = retyped((title, { random }) =>
  unless(title.toLowerCase(), encodeVni(title.toLowerCase(), random.pick(manners))),
);
const manners = ['inline', 'end', 'late'] as const;

/**
 * The last word cut to two letters, as if it were just being typed; where only one title begins so,
 * for otherwise nobody could tell which one is meant.
 */
export const titlesBeingTyped = retyped((title, { corpus }) => {
  const typed = /^(.*\s\p{L}{2})\p{L}+$/su.exec(title)?.[1];
  return typed !== undefined && corpus.titlesBeginning(typed) === 1 ? typed : undefined;
});

function unless(same: string, text: string): string | undefined {
  return text === same ? undefined : text;
}
