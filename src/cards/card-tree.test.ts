import fc from 'fast-check';
import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { cardHeight, cardWidth } from './card-facts.ts';
import { loadCardFonts } from './card-fonts.ts';
import { bottomBand, topBand } from './card-motif.ts';
import { cardText } from './card-text.ts';
import { cardTree } from './card-tree.ts';
import { sampleFacts as facts } from './test-support/sample-facts.ts';

const { fonts, family } = loadCardFonts();

interface Placed {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

/** Where satori puts each text, and the letters that no font has. */
async function layOut(changed: Partial<typeof facts>, clamped = true) {
  const placed: Placed[] = [];
  const missing: string[] = [];
  const whole = JSON.stringify(cardTree(cardText({ ...facts, ...changed }), family));
  const tree = JSON.parse(clamped ? whole : whole.replaceAll('"lineClamp"', '"data"'));
  await satori(tree, {
    width: cardWidth,
    height: cardHeight,
    fonts,
    onNodeDetected: ({ left, top, width, height, textContent: text }) => {
      if (text) placed.push({ left, top, right: left + width, bottom: top + height, text });
    },
    loadAdditionalAsset: async (_language, letters) => {
      missing.push(letters);
      return [];
    },
  });
  return { placed, missing };
}

function overlap(a: Placed, b: Placed): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function expectSound(placed: readonly Placed[]): void {
  for (const [index, one] of placed.entries()) {
    expect(one.left).toBeGreaterThanOrEqual(70);
    expect(one.right).toBeLessThanOrEqual(cardWidth - 70);
    expect(one.top).toBeGreaterThanOrEqual(topBand);
    expect(one.bottom).toBeLessThanOrEqual(cardHeight - bottomBand);
    expect(placed.slice(index + 1).filter((other) => overlap(one, other))).toEqual([]);
  }
}

describe('cardTree', () => {
  it('holds the site, the section, the title and who wrote it when', async () => {
    const { placed } = await layOut({});
    expect(placed.map(({ text }) => text)).toEqual([
      'Khoa học Huế',
      'Khoa học và Đời sống',
      facts.title,
      'Cẩm Lai · 02/10/2023',
    ]);
    expectSound(placed);
  });

  it.each([8, 20, 40, 80, 120, 160, 200])(
    'shows a title of %i characters whole',
    async (length) => {
      const words = 'nghiên cứu Đổi mới, ỨNG DỤNG khoa học kỹ thuật ở xứ Huế '.repeat(5);
      const title = words.slice(0, length);
      const { placed } = await layOut({ title });
      expectSound(placed);
      // It takes as many lines as it would without a limit.
      expect((await layOut({ title }, false)).placed[2]).toEqual(placed[2]);
    },
  );

  it('keeps everything in its place whatever the texts', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('W', 'ệ', 'Ẵ', ' ', 'm', '中'), maxLength: 200 }),
    );
    const texts = fc.record({ title: text, section: text, authorText: text, dateText: text });
    const property = fc.asyncProperty(texts, async (some) =>
      expectSound((await layOut(some)).placed),
    );
    await fc.assert(property, { numRuns: 30 });
  }, 30_000);

  it('has a glyph in Lora for every letter that it lets through', async () => {
    const known = Array.from({ length: 0x2fff }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => cardText({ ...facts, title: `a${letter}` }).title === `a${letter}`,
    );
    expect(known.length).toBeGreaterThan(500);
    for (let start = 0; start < known.length; start += 100) {
      const title = known.slice(start, start + 100).join('');
      expect((await layOut({ title })).missing).toEqual([]);
    }
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      ['', '̀', '́', '̉', '̃', '̣'].map((mark) => vowel + mark),
    );
    const letters = [...vowels, 'đ'].map((letter) => letter.normalize('NFC'));
    const upper = letters.map((letter) => letter.toUpperCase());
    expect([...letters, ...upper].filter((letter) => !known.includes(letter))).toEqual([]);
  }, 30_000);
});
