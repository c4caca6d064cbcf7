import {
  type Library,
  type LibraryStatus,
  TakeError,
  type TakeFault,
} from '../../../offline/library-types.ts';
import {
  bytesOf,
  type Choice,
  leastChoice,
  type Manifest,
  wantedPacks,
} from '../../../offline/manifest.ts';

/** A library that keeps its packs in memory; a test sets what it holds and what goes wrong. */
export interface FakeLibrary extends Library {
  /** The edition on the device. */
  active: { readonly manifest: Manifest; readonly choice: Choice } | undefined;
  /** What is asked for. */
  choice: Choice;
  /** Addresses of packs that are there. */
  readonly held: Set<string>;
  /** Addresses of packs whose bytes are not the manifest's. */
  readonly wrong: Set<string>;
  /** The next download fails so, after its first pack. */
  failNext: TakeFault | undefined;
  /** The network does not answer. */
  isOffline: boolean;
  /** Awaited before each pack. */
  beforePack: () => Promise<void>;
}

export function fakeLibrary(site: Manifest, currentAt: number): FakeLibrary {
  const wanted = (manifest: Manifest, choice: Choice) => wantedPacks(manifest, choice);
  const statusNow = (): LibraryStatus => {
    const { active, choice, held } = fake;
    const lacking = (manifest: Manifest, of: Choice) =>
      wanted(manifest, of).filter(({ url }) => !held.has(url));
    if (!active && choice.span === 'now') return { kind: 'none' };
    const packs = wanted(site, choice);
    const missing = active ? lacking(active.manifest, active.choice) : [];
    const kept = {
      choice,
      heldChoice: active?.choice ?? leastChoice,
      articles: active
        ? wanted(active.manifest, active.choice).reduce((sum, each) => sum + each.articles, 0)
        : 0,
      bytes: bytesOf(packs.filter(({ url }) => held.has(url))),
      currentAt,
      ...(active &&
        active.manifest !== site && {
          update: {
            bytes: bytesOf(lacking(site, choice)),
            packs: lacking(site, choice).length,
          },
        }),
    };
    if (missing.length > 0) return { kind: 'damaged', missing, ...kept };
    if (active && active.choice === choice) return { kind: 'ready', ...kept };
    const heldBytes = bytesOf(packs) - bytesOf(lacking(site, choice));
    return { kind: 'partial', held: heldBytes, wanted: bytesOf(packs), ...kept };
  };
  const fake: FakeLibrary = {
    active: undefined,
    choice: leastChoice,
    held: new Set(),
    wrong: new Set(),
    failNext: undefined,
    isOffline: false,
    beforePack: () => Promise.resolve(),
    status: async () => statusNow(),
    async verify() {
      for (const url of fake.wrong) fake.held.delete(url);
      fake.wrong.clear();
    },
    async newest() {
      if (fake.isOffline) throw new TakeError('network', 'Không có mạng.');
      return site;
    },
    async take(choice, { onProgress, signal } = {}) {
      fake.choice = choice;
      await fake.newest();
      const packs = wanted(site, choice);
      const tell = () =>
        onProgress?.({
          done: bytesOf(packs.filter(({ url }) => fake.held.has(url))),
          total: bytesOf(packs),
        });
      tell();
      for (const { url } of packs.filter((each) => !fake.held.has(each.url))) {
        await fake.beforePack();
        signal?.throwIfAborted();
        fake.held.add(url);
        tell();
        const fault = fake.failNext;
        fake.failNext = undefined;
        if (fault) throw new TakeError(fault, fault);
      }
      fake.active = { manifest: site, choice };
    },
    repair: (options) => fake.take(fake.choice, options),
    async remove() {
      fake.active = undefined;
      fake.choice = leastChoice;
      fake.held.clear();
    },
  };
  return fake;
}
