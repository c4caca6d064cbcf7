import sharp from 'sharp';

/** A JPEG with a gradient (so that encoders have something to do), of the size asked for. */
export function samplePicture(width: number, height: number): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="g"><stop stop-color="#0f4c4a"/><stop offset="1" stop-color="#f0cf83"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#g)"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}
