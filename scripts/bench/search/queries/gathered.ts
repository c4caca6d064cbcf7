import type { KnownItem, QuerySource } from './query-class.ts';
import { shuffled } from './shuffled.ts';

/** So many times what is wanted is looked at, so that a few talkative articles do not give it all. */
const surplus = 5;

/** So many of the items as are wanted, no text twice; not more of them are made than are needed. */
export function gathered(
  items: Iterable<KnownItem>,
  { count, random }: Pick<QuerySource, 'count' | 'random'>,
): KnownItem[] {
  const byText = new Map<string, KnownItem>();
  for (const item of items) {
    byText.set(item.text, item);
    if (byText.size >= count * surplus) break;
  }
  return shuffled([...byText.values()], random).slice(0, count);
}
