import { cardHeight, cardWidth } from './card-facts.ts';
import { palette } from './card-palette.ts';

/** Height of the key-pattern band at the top and of the waves at the bottom, in pixels. */
export const topBand = 40;
export const bottomBand = 92;

/** Hồi văn, the key pattern on Huế's altars and roof ridges: one unbroken line of square spirals. */
function keyPattern(): string {
  const unit = 30;
  const spiral = 'h24v-18h-17v12h10v-6h-4';
  const spirals = Array.from({ length: cardWidth / unit }, (_, index) => {
    const x = index * unit;
    return `M${x} 29${spiral}M${x + 24} 29h6`;
  });
  return `<rect width="${cardWidth}" height="${topBand}" fill="${palette.violet}"/>
<path d="${spirals.join('')}" fill="none" stroke="${palette.gold}" stroke-width="2.5"/>`;
}

/** One crest of thủy ba, the wave scales on court robes: rings inside one another. */
function crest(x: number, y: number): string {
  const rings: [radius: number, fill: string, stroke: string][] = [
    [40, palette.violet, palette.gold],
    [30, palette.violet, palette.gold],
    [20, palette.teal, palette.paper],
    [9, palette.gold, palette.gold],
  ];
  return rings
    .map(
      ([radius, fill, stroke]) =>
        `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="2.5"/>`,
    )
    .join('');
}

/** Rows of crests, each half hidden by the next, like the swell of the Hương River. */
function waves(): string {
  const step = 80;
  const rows = [0, 1, 2].map((row) => {
    const y = cardHeight - bottomBand + 44 + row * 26;
    const shift = row % 2 === 0 ? 0 : step / 2;
    return Array.from({ length: cardWidth / step + 1 }, (_, index) =>
      crest(index * step + shift, y),
    ).join('');
  });
  return rows.join('\n');
}

/** Everything on a card that is the same on all cards: paper, key pattern and waves, as SVG. */
export function cardMotif(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">
<rect width="${cardWidth}" height="${cardHeight}" fill="${palette.paper}"/>
${keyPattern()}
${waves()}
</svg>`;
}
