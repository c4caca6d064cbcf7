import { describe, expect, test } from 'vitest';
import { bytesOf, leastChoice, readManifest, wantedPacks } from './manifest.ts';
import { fakeEdition, usualEdition } from './test-support/fake-edition.ts';

const { manifest } = usualEdition('a');
const [pack] = manifest.packs;
const [bundle] = manifest.bundles;

describe('a manifest', () => {
  test('is read as it was written', () => {
    expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  test.each([{ schema: 2, kill: true }, { kill: true }, { ...manifest, kill: true, packs: 'x' }])(
    'switches everything off whatever else it says: %j',
    (json) => {
      expect(readManifest(JSON.stringify(json))).toMatchObject({ kill: true, packs: [] });
    },
  );

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a kill that is no truth value', { schema: 2, kill: 'true' }],
    ['a text', 'manifest'],
    ['a list', [manifest]],
    ['another schema', { ...manifest, schema: 2 }],
    ['no build', { ...manifest, build: '' }],
    ['a kill that is not said', { ...manifest, kill: undefined }],
    ['a broken count', { ...manifest, articles: 1.5 }],
    ['no packs', { ...manifest, packs: undefined }],
    ['a pack that is nothing', { ...manifest, packs: [null] }],
    ['a pack elsewhere', { ...manifest, packs: [{ ...pack, url: 'offline/../a.pack' }] }],
    ['a pack on another site', { ...manifest, packs: [{ ...pack, url: 'https://a.b/c.pack' }] }],
    ['a pack of an unknown kind', { ...manifest, packs: [{ ...pack, kind: 'khac' }] }],
    ['a pack of an unknown generation', { ...manifest, packs: [{ ...pack, generation: 'old' }] }],
    ['a pack without a hash', { ...manifest, packs: [{ ...pack, sha256: 'ab' }] }],
    ['a pack of less than nothing', { ...manifest, packs: [{ ...pack, bytes: -1 }] }],
    ['a bundle elsewhere', { ...manifest, bundles: [{ ...bundle, base: 'pf/' }] }],
    ['an empty fragment', { ...manifest, bundles: [{ ...bundle, perFragment: 0 }] }],
    ['an unknown bundle', { ...manifest, bundles: [{ ...bundle, id: 'undefined' }] }],
  ])('is not %s', (_, json) => {
    expect(() => readManifest(JSON.stringify(json))).toThrow('không đúng dạng');
  });

  test('is not cut short anywhere', () => {
    const text = JSON.stringify(manifest);
    for (let end = 0; end < text.length; end += 97) {
      expect(() => readManifest(text.slice(0, end))).toThrow('không đúng dạng');
    }
  });
});

describe('what is wanted', () => {
  const ids = (choice = leastChoice) => wantedPacks(manifest, choice).map(({ id }) => id);

  test('comes in the order in which it is needed', () => {
    expect(ids()).toEqual(['shell', 'lists', 'pages/now', 'search/now']);
    expect(ids({ span: 'recent', pictures: false })).toEqual([
      'shell',
      'lists',
      'pages/recent',
      'pages/now',
      'search/recent',
      'search/now',
    ]);
    expect(ids({ span: 'archive', pictures: true }).at(-1)).toBe('pictures/2023');
  });

  test('of pictures is those of years of which an article is taken', () => {
    const two = fakeEdition('x', { 'pages/now': {}, 'pictures/2023': {}, 'pictures/2022': {} });
    const wanted = wantedPacks(two.manifest, { span: 'archive', pictures: true });
    expect(wanted.map(({ id }) => id)).toEqual(['pages/now', 'pictures/2023']);
  });

  test('has a size', () => {
    expect(bytesOf([])).toBe(0);
    expect(bytesOf(manifest.packs.slice(0, 2))).toBe(
      (manifest.packs[0]?.bytes ?? 0) + (manifest.packs[1]?.bytes ?? 0),
    );
  });
});
