import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cardHeight, cardWidth } from './card-facts.ts';
import { bottomBand, topBand } from './card-motif.ts';
import { createCardRenderer } from './render-card.ts';
import { sampleFacts as facts } from './test-support/sample-facts.ts';

/** Paper, give or take what the palette rounds, and nothing else. */
async function expectPaper(png: Buffer, left: number): Promise<void> {
  const height = cardHeight - topBand - bottomBand;
  const margin = await sharp(png).extract({ left, top: topBand, width: 60, height }).toBuffer();
  const { channels } = await sharp(margin).stats();
  for (const [index, value] of [0xf6, 0xef, 0xe2].entries()) {
    expect(channels[index]?.stdev).toBeLessThan(1);
    expect(Math.abs((channels[index]?.mean ?? 0) - value)).toBeLessThan(3);
  }
}

describe('createCardRenderer', () => {
  it('draws a PNG of 1200 × 630 on paper, the same bytes each time', async () => {
    const [one, two] = await Promise.all([createCardRenderer(), createCardRenderer()]);
    const png = await one(facts);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect((await two(facts)).equals(png)).toBe(true);
    await expectPaper(png, 0);
    await expectPaper(png, cardWidth - 60);
  });

  it('writes on it what the facts say', async () => {
    const render = await createCardRenderer();
    const [one, other] = await Promise.all([render(facts), render({ ...facts, title: 'Đất Huế' })]);
    expect(one.equals(other)).toBe(false);
  });

  it.each(['Ẵệ Wm đổi mới ỨNG DỤNG ', 'W', 'Những nghịch lý '])(
    'stays below 60 KB with a page full of «%s»',
    async (text) => {
      const render = await createCardRenderer();
      const full = text.repeat(200);
      const png = await render({ ...facts, title: full, section: full, authorText: full });
      expect(png.length).toBeLessThan(60_000);
    },
  );
});
