import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceByPacks, heldBundles, missingPacks, packsInUse } from './holdings.ts';
import type { Edition, Shelf } from './library-types.ts';
import { type Choice, leastChoice, spans, wantedPacks } from './manifest.ts';
import { usualEdition } from './test-support/fake-edition.ts';

const builds = ['a', 'b', 'c', 'd'].map((build) => usualEdition(build).manifest);
const { packs } = usualEdition('a').manifest;
const all = new Set(packs.map(({ url }) => url));

const manifests = fc.constantFrom(...builds);
const choices: fc.Arbitrary<Choice> = fc.record({
  span: fc.constantFrom(...spans),
  pictures: fc.boolean(),
});
const editions: fc.Arbitrary<Edition> = fc.record({
  ...{ manifest: manifests, choice: choices, takenAt: fc.nat() },
});
const shelves: fc.Arbitrary<Shelf> = fc.record(
  {
    ...{ previous: fc.array(editions, { maxLength: 2 }), choice: choices, currentAt: fc.nat() },
    ...{ active: editions, offered: manifests },
  },
  { requiredKeys: ['previous', 'choice', 'currentAt'] },
) as fc.Arbitrary<Shelf>;

describe('what is in use', () => {
  test('is all that any edition of the shelf, or what is being downloaded, is made of', () => {
    fc.assert(
      fc.property(shelves, (shelf) => {
        const used = packsInUse(shelf);
        const { active, previous, choice, offered } = shelf;
        const held = [...(active ? [active] : []), ...previous];
        for (const edition of held) {
          expect(missingPacks(edition.manifest, edition.choice, used)).toEqual([]);
        }
        if (offered) expect(missingPacks(offered, choice, used)).toEqual([]);
        if (active) expect(missingPacks(active.manifest, choice, used)).toEqual([]);
      }),
    );
  });

  test('is nothing of an edition that is on no shelf', () => {
    const [manifest] = builds;
    const used = packsInUse({ previous: [], choice: leastChoice, currentAt: 0 });
    expect(used.size).toBe(0);
    expect(manifest && missingPacks(manifest, leastChoice, used)).toHaveLength(4);
  });
});

describe('a bundle is held', () => {
  const { manifest } = usualEdition('a');
  const held = (without?: string) =>
    heldBundles(manifest, ({ id }) => id !== without).map(({ id }) => id);

  test.each([
    [undefined, ['archive', 'recent', 'now']],
    ['search/archive', ['recent', 'now']],
    ['pages/archive', ['recent', 'now']],
    ['pages/now', ['archive', 'recent']],
    ['pictures/2023', ['archive', 'recent', 'now']],
  ])('without %s: %j', (without, expected) => {
    expect(held(without)).toEqual(expected);
  });
});

describe('a choice whose record is lost', () => {
  const { manifest } = usualEdition('a');

  test.each<Choice>([
    ...spans.map((span) => ({ span, pictures: false })),
    ...spans.map((span) => ({ span, pictures: true })),
  ])('%j is known by its packs', (choice) => {
    const held = new Set(wantedPacks(manifest, choice).map(({ url }) => url));
    expect(choiceByPacks(manifest, held)).toEqual(choice);
  });

  test('is known even if the newest packs are out of date', () => {
    const former = new Set(
      wantedPacks(manifest, { span: 'archive', pictures: false }).map(({ url }) => url),
    );
    expect(choiceByPacks(usualEdition('b').manifest, former).span).toBe('archive');
  });

  test('is the least where there is nothing', () => {
    expect(choiceByPacks(manifest, new Set())).toEqual(leastChoice);
    expect(all.size).toBe(packs.length);
  });
});
