import { vi } from 'vitest';
import { library } from '../library.ts';
import type { Library } from '../library-types.ts';
import { readShelf } from '../shelf.ts';
import type { Place } from '../store.ts';
import { upkeep } from '../upkeep.ts';
import { offlineWorker } from '../worker.ts';
import { type FakeDevice, fakeDevice, origin } from './fake-device.ts';
import type { FakeEdition } from './fake-edition.ts';
import { page } from './fake-edition.ts';
import { type FakeSite, fakeSite } from './fake-site.ts';
import { a, base } from './library-setup.ts';

export interface WorkerSetUp {
  readonly site: FakeSite;
  readonly device: FakeDevice;
  readonly place: Place;
  readonly books: Library;
  /** Addresses of open windows, which are their ids as well. */
  windows: string[];
  unregistered: number;
  /** Opens a page, or loads a file; undefined when the worker does not touch the request. */
  ask(path: string, mode?: string): Promise<Response> | undefined;
  /** The text of a page that is opened. */
  open(path: string): Promise<string>;
  /** What goes on behind the answers. */
  settled(): Promise<void>;
  begin(): Promise<void>;
}

/** A worker that has just been started, on a device with nothing. */
export function workerSetUp(edition: FakeEdition = a): WorkerSetUp {
  const site = fakeSite(edition, base);
  const device = fakeDevice(site.network);
  const place = { device, base };
  const behind: Promise<void>[] = [];
  const care = upkeep({
    ...place,
    windows: async () => setUp.windows.map((url) => ({ id: url, url })),
    async unregister() {
      setUp.unregistered += 1;
    },
  });
  const worker = offlineWorker({ ...place, origin, upkeep: () => care });
  device.onTell = worker.forget;
  const setUp: WorkerSetUp = {
    ...{ site, device, place, books: library(device, base) },
    windows: [`${origin}${base}`],
    unregistered: 0,
    ask(path, mode = 'no-cors') {
      const request = { method: 'GET', mode, url: new URL(path, origin + base).href };
      return worker.answer(request as Request, (work) => behind.push(work));
    },
    async open(path) {
      const response = await setUp.ask(path, 'navigate');
      return response ? response.text() : 'not touched';
    },
    async settled() {
      await Promise.all(behind.splice(0));
    },
    begin: () => care.begin(),
  };
  return setUp;
}

/** A site of which the home page can be opened. */
export function online(edition = a): WorkerSetUp {
  const setUp = workerSetUp(edition);
  setUp.site.pages.set(base, page('Trang đầu', base));
  return setUp;
}

/** Opens a page, with all that goes on behind it; for fake timers. */
export async function visit({ open, settled }: WorkerSetUp, path = ''): Promise<void> {
  await open(path);
  await vi.runAllTimersAsync();
  await settled();
}

/** The build of the active edition. */
export async function buildOf({ place }: WorkerSetUp): Promise<string | undefined> {
  return (await readShelf(place)).active?.manifest.build;
}
