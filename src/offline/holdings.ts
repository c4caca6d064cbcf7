import type { Shelf } from './library-types.ts';
import {
  type Choice,
  leastChoice,
  type Manifest,
  type ManifestBundle,
  type Pack,
  wantedPacks,
} from './manifest.ts';

/** Whether the device has a pack of this address. */
export type Held = Pick<ReadonlySet<string>, 'has'>;

/** What a choice lacks of an edition. */
export function missingPacks(manifest: Manifest, choice: Choice, held: Held): readonly Pack[] {
  return wantedPacks(manifest, choice).filter(({ url }) => !held.has(url));
}

/** The bundles that can be searched, and every article of which can be read. */
export function heldBundles(
  { bundles, packs }: Manifest,
  has: (pack: Pack) => boolean,
): readonly ManifestBundle[] {
  return bundles.filter(({ id }) => packs.every((pack) => pack.generation !== id || has(pack)));
}

/**
 * What the reader must have asked for, by the packs that are there, when the record of it is lost:
 * the most of which every pack that the least choice does not bring is there.
 */
export function choiceByPacks(manifest: Manifest, held: Held): Choice {
  const least = new Set(wantedPacks(manifest, leastChoice));
  const isThere = (choice: Choice) => {
    const more = wantedPacks(manifest, choice).filter((pack) => !least.has(pack));
    return more.length > 0 && more.every(({ url }) => held.has(url));
  };
  const choices = (['archive', 'recent', 'now'] as const).flatMap((span) =>
    [true, false].map((pictures) => ({ span, pictures })),
  );
  return choices.find(isThere) ?? leastChoice;
}

/** Addresses of all packs that the record speaks for; the others can go. */
export function packsInUse(shelf: Shelf): ReadonlySet<string> {
  const { active, previous, choice, offered } = shelf;
  const editions = [
    ...(active ? [active, { manifest: active.manifest, choice }] : []),
    ...previous,
    // Packs of a download that is not finished.
    ...(offered
      ? [choice, active?.choice ?? choice].map((c) => ({ manifest: offered, choice: c }))
      : []),
  ];
  return new Set(
    editions.flatMap((each) => wantedPacks(each.manifest, each.choice).map(({ url }) => url)),
  );
}
