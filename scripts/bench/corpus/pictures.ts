import { encodePng } from './png.ts';

const SIZE = { width: 240, height: 160 };
const PALETTE = ['f4efe6', '0f4c4a', 'f0cf83', 'b5483a'];

/** The little pictures that articles share, as files; each stands for any photograph or drawing. */
const pictures: Readonly<Record<string, () => Uint8Array>> = {
  'bieu-do.svg': () => svg([40, 90, 65, 120, 80]),
  'so-do.svg': () => svg([110, 70, 95]),
  'anh-doi.png': () => png((x, y) => (y > 90 + ((x * 37) % 23) ? 1 : 0)),
  'anh-dong.png': () => png((x, y) => (((x >> 4) + (y >> 4)) % 2 ? 2 : 3)),
};

/** Names of the shared pictures. */
export const pictureNames: readonly string[] = Object.keys(pictures);

/** The bytes of a shared picture. @throws Error when there is none of that name. */
export function pictureBytes(name: string): Uint8Array {
  const draw = pictures[name];
  if (!draw) throw new Error(`no shared picture: ${name}`);
  return draw();
}

/** A chart with bars of these heights. */
function svg(heights: readonly number[]): Uint8Array {
  const { width, height } = SIZE;
  const bars = heights.map(
    (tall, place) =>
      `<rect x="${20 + place * 42}" y="${height - 15 - tall}" width="30" height="${tall}" fill="#0f4c4a"/>`,
  );
  const start = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
  return Buffer.from(`${start}\n${bars.join('\n')}\n</svg>\n`);
}

function png(colourAt: (x: number, y: number) => number): Uint8Array {
  return encodePng({ ...SIZE, palette: PALETTE, colourAt });
}
