import { type Held, heldBundles, missingPacks } from './holdings.ts';
import type { LibraryStatus, Shelf } from './library-types.ts';
import { bytesOf, leastChoice, type Pack, wantedPacks } from './manifest.ts';
import { isSameChoice } from './shelf.ts';

/** What the record and the packs that are there amount to. */
export function statusOf(shelf: Shelf, held: Held): LibraryStatus {
  const { active, choice, currentAt, offered } = shelf;
  // An unfinished download is of the newest edition.
  const target = offered ?? active?.manifest;
  if (!target || (!active && isSameChoice(choice, leastChoice))) return { kind: 'none' };
  const wanted = wantedPacks(target, choice);
  const lacking = missingPacks(target, choice, held);
  const packs = new Map<string, Pack>(
    [...(active ? wantedPacks(active.manifest, active.choice) : []), ...wanted]
      .filter(({ url }) => held.has(url))
      .map((pack) => [pack.url, pack]),
  );
  const articles = active
    ? heldBundles(active.manifest, ({ url }) => held.has(url)).map((each) => each.articles)
    : [];
  const kept = {
    choice,
    heldChoice: active?.choice ?? leastChoice,
    articles: articles.reduce((sum, count) => sum + count, 0),
    bytes: bytesOf([...packs.values()]),
    currentAt,
    ...(active && offered ? { update: { bytes: bytesOf(lacking), packs: lacking.length } } : {}),
  };
  const missing = active ? missingPacks(active.manifest, active.choice, held) : [];
  if (missing.length > 0) return { kind: 'damaged', missing, ...kept };
  if (active && isSameChoice(active.choice, choice)) return { kind: 'ready', ...kept };
  const [all, rest] = [bytesOf(wanted), bytesOf(lacking)];
  return { kind: 'partial', held: all - rest, wanted: all, ...kept };
}
