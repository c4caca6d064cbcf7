import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inspectPicture } from '../../check/pictures/inspect-picture.ts';
import { pictureBytes, pictureNames } from './pictures.ts';
import { encodePng } from './png.ts';

test.each(pictureNames)('%s can be decoded', async (name) => {
  expect(await inspectPicture(name, pictureBytes(name))).toBeUndefined();
});

test('a PNG has the colours that it was given', async () => {
  const palette = ['ff0000', '00ff00'];
  const png = encodePng({ width: 2, height: 1, palette, colourAt: (x) => x });
  const { data } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([...data]).toEqual([255, 0, 0, 0, 255, 0]);
});

test('a picture too large for one block is refused', () => {
  const large = { width: 300, height: 300, palette: ['000000'], colourAt: () => 0 };
  expect(() => encodePng(large)).toThrow(RangeError);
});

test('there is no picture of another name', () => {
  expect(() => pictureBytes('x.png')).toThrow('no shared picture: x.png');
});
