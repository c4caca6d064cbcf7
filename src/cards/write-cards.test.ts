import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardFacts } from './card-facts.ts';
import { cardName } from './card-name.ts';
import { writeCards } from './write-cards.ts';

const card = (title: string): CardFacts => ({
  title,
  section: 'Môi trường',
  dateText: '',
  authorText: '',
  siteName: 'Khoa học Huế',
});

let root = '';
let outDir = '';
let cacheDir = '';
let drawn: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cards-'));
  outDir = join(root, 'dist');
  cacheDir = join(root, 'cache');
  drawn = [];
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** A picture whose width tells the title's length. */
async function draw({ title }: CardFacts): Promise<Buffer> {
  drawn.push(title);
  const create = { width: title.length, height: 1, channels: 3, background: '#fff' } as const;
  return sharp({ create }).png().toBuffer();
}

const write = (...titles: string[]) =>
  writeCards({ outDir, cacheDir, cards: titles.map(card), createRenderer: async () => draw });

async function widthOf(title: string): Promise<number | undefined> {
  return (await sharp(await readFile(join(outDir, cardName(card(title))))).metadata()).width;
}

describe('writeCards', () => {
  it('draws each card once and takes it from the cache afterwards', async () => {
    expect(await write('a', 'bb', 'a')).toEqual({ all: 2, drawn: 2 });
    await rm(outDir, { recursive: true });
    expect(await write('a', 'bb', 'ccc')).toEqual({ all: 3, drawn: 1 });
    expect(drawn.toSorted()).toEqual(['a', 'bb', 'ccc']);
    expect(await Promise.all(['a', 'bb', 'ccc'].map(widthOf))).toEqual([1, 2, 3]);
  });

  it('leaves nothing but the cards, and reads no font when there is nothing to draw', async () => {
    await write('a');
    const createRenderer = () => Promise.reject(new Error('not needed'));
    await writeCards({ outDir, cacheDir, cards: [card('a')], createRenderer });
    const name = cardName(card('a')).replace('the-anh/', '');
    expect(await readdir(join(outDir, 'the-anh'))).toEqual([name]);
    expect(await readdir(join(cacheDir, 'the-anh'))).toEqual([name]);
  });

  it('makes a card anew that the cache holds empty, cut off or as something else', async () => {
    await write('a', 'bb', 'ccc');
    const kept = (title: string) => join(cacheDir, cardName(card(title)));
    await truncate(kept('a'), 0);
    await truncate(kept('bb'), 40);
    await writeFile(kept('ccc'), 'không phải ảnh');
    expect(await write('a', 'bb', 'ccc')).toEqual({ all: 3, drawn: 3 });
    expect(await Promise.all(['a', 'bb', 'ccc'].map(widthOf))).toEqual([1, 2, 3]);
    expect(await write('a', 'bb', 'ccc')).toEqual({ all: 3, drawn: 0 });
  });

  it('tells how far it is', async () => {
    const steps: string[] = [];
    const onProgress = (done: number, all: number) => steps.push(`${done}/${all}`);
    const cards = ['a', 'bb', 'ccc'].map(card);
    await writeCards({ outDir, cacheDir, cards, onProgress, createRenderer: async () => draw });
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });

  it('fails when a card cannot be drawn, and keeps nothing of it', async () => {
    const createRenderer = async () => () => Promise.reject(new Error('hỏng'));
    const options = { outDir, cacheDir, cards: [card('a')], createRenderer };
    await expect(writeCards(options)).rejects.toThrow('hỏng');
    expect(await readdir(join(cacheDir, 'the-anh'))).toEqual([]);
  });

  it('draws real cards when no other renderer is given', async () => {
    await writeCards({ outDir, cacheDir, cards: [card('Đất Huế')] });
    expect(await widthOf('Đất Huế')).toBe(1200);
  });
});
