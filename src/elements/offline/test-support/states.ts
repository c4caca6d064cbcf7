import type { Choice, Manifest } from '../../../offline/manifest.ts';
import { startLibrary } from '../start-library.ts';
import { type FakeLibrary, fakeLibrary } from './fake-library.ts';
import { largeSite, manifestOf, pack, smallSite } from './sample-manifest.ts';

/** A state of the page as a test wants it. */
export interface Wanted {
  readonly site: 'small' | 'large';
  /** What is on the device, all of it. */
  readonly held?: Choice;
  /** The site has an edition that the device lacks. */
  readonly hasUpdate?: boolean;
  readonly isOffline?: boolean;
  readonly saveData?: boolean;
  readonly support?: 'insecure' | 'old' | 'forbidden';
}

declare global {
  var shelf: FakeLibrary;
}

/** Runs in the page: brings `<offline-library>` to life over a library in memory, `globalThis.shelf`. */
export function showState(wanted: Wanted): void {
  const site = wanted.site === 'small' ? smallSite : largeSite;
  const library = fakeLibrary(wanted.hasUpdate ? newer(site) : site, 1_795_401_000_000);
  if (wanted.held) {
    library.active = { manifest: site, choice: wanted.held };
    library.choice = wanted.held;
    for (const { url } of site.packs) library.held.add(url);
  }
  library.isOffline = wanted.isOffline ?? false;
  globalThis.shelf = library;
  const host = document.querySelector<HTMLElement>('offline-library');
  if (!host) throw new Error('Trang không có <offline-library>.');
  const parts = {
    library,
    giveUp: async () => {
      library.choice = library.active?.choice ?? { span: 'now', pictures: false };
    },
    hasWorker: async () => true,
    startWorker: async () => {},
    saveData: () => wanted.saveData ?? false,
    reload: () => {},
  };
  startLibrary(host, parts, wanted.support ?? 'ok');
}

function newer(site: Manifest): Manifest {
  return manifestOf([...site.packs, pack('lists', 'danh-sach-moi', 312_000)], 'b');
}
