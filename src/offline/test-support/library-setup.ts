import { library } from '../library.ts';
import { type Library, TakeError } from '../library-types.ts';
import type { Choice } from '../manifest.ts';
import type { Place } from '../store.ts';
import { type FakeDevice, fakeDevice, type Network } from './fake-device.ts';
import { type FakeEdition, usualEdition } from './fake-edition.ts';
import { type FakeSite, fakeSite } from './fake-site.ts';

export const base = '/ban-tin/';
export const everything: Choice = { span: 'archive', pictures: true };
export const allTexts: Choice = { span: 'archive', pictures: false };

/** Two editions of one site; the second has another article in place of the newest. */
export const a: FakeEdition = usualEdition('a');
export const b: FakeEdition = usualEdition('b');

export function ids({ manifest }: FakeEdition): readonly string[] {
  return manifest.packs.map(({ id }) => id);
}

interface SetUp {
  readonly site: FakeSite;
  readonly device: FakeDevice;
  readonly books: Library;
  readonly place: Place;
}

/** A library, on a device that has nothing. */
export function setUp(edition: FakeEdition = a): SetUp {
  const site = fakeSite(edition, base);
  const device = fakeDevice(site.network);
  return { site, device, books: library(device, base), place: { device, base } };
}

/** The fault that a download ends with. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'none',
    (reason: unknown) => reason,
  );
  return error instanceof TakeError ? error.fault : String(error);
}

/** The network, save for packs that a test meddles with. */
export function packsBy(
  network: Network,
  meddle: (id: string, init?: RequestInit) => unknown,
): Network {
  return async (path, init) => {
    if (!path.endsWith('.pack')) return network(path, init);
    const answer = await meddle(path.replace(/^.*\/|\..*$/gu, ''), init);
    return answer instanceof Response || answer === null
      ? (answer ?? undefined)
      : network(path, init);
  };
}

/** How many packs were asked for. */
export function packsAsked(device: FakeDevice): number {
  return device.asked.filter((path) => path.endsWith('.pack')).length;
}
