import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CardFacts } from './card-facts.ts';
import { cardFolder, cardName } from './card-name.ts';
import { createCardRenderer, type RenderCard } from './render-card.ts';
import { isWholePng } from './whole-png.ts';

/** Drawing keeps a core busy, and sharp has threads of its own. */
const atOnce = 2;

export interface WriteCardsOptions {
  /** The folder of the built site; cards go to `the-anh/` in it. */
  readonly outDir: string;
  /** The folder of all caches; cards are kept in `the-anh/` in it. It may be deleted at any time. */
  readonly cacheDir: string;
  readonly cards: Iterable<CardFacts>;
  readonly onProgress?: (done: number, all: number) => void;
  /** How a card is drawn; a test may count. */
  readonly createRenderer?: () => Promise<RenderCard>;
}

async function readWhole(path: string): Promise<Buffer | undefined> {
  try {
    const bytes = await readFile(path);
    return isWholePng(bytes) ? bytes : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside first: a build that is killed leaves no half file under the real name. */
async function writeAtomically(path: string, bytes: Buffer): Promise<void> {
  const aside = `${path}.${process.pid}.moi`;
  await writeFile(aside, bytes);
  await rename(aside, path);
}

/**
 * Puts every card into the output: from the cache where it is whole, else newly drawn.
 *
 * @returns how many there are (equal ones count once) and how many had to be drawn
 */
export async function writeCards(
  options: WriteCardsOptions,
): Promise<{ readonly all: number; readonly drawn: number }> {
  const { outDir, cacheDir, cards, onProgress, createRenderer = createCardRenderer } = options;
  await mkdir(join(cacheDir, cardFolder), { recursive: true });
  await mkdir(join(outDir, cardFolder), { recursive: true });
  const byName = new Map(Array.from(cards, (facts) => [cardName(facts), facts]));
  const queue = [...byName];
  let renderer: Promise<RenderCard> | undefined;
  let done = 0;
  let drawn = 0;

  async function bytesOf(name: string, facts: CardFacts): Promise<Buffer> {
    const path = join(cacheDir, cardFolder, basename(name));
    const kept = await readWhole(path);
    if (kept) return kept;
    renderer ??= createRenderer();
    const bytes = await (await renderer)(facts);
    await writeAtomically(path, bytes);
    drawn += 1;
    return bytes;
  }

  async function work(): Promise<void> {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const [name, facts] = job;
      await writeAtomically(join(outDir, name), await bytesOf(name, facts));
      done += 1;
      onProgress?.(done, byName.size);
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return { all: byName.size, drawn };
}
