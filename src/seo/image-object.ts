import type { ImageObjectLeaf } from 'schema-dts';
import type { ImageFacts } from './facts.ts';

/** https://schema.org/ImageObject */
export function imageObject(image: ImageFacts): ImageObjectLeaf {
  return {
    '@type': 'ImageObject',
    url: image.url,
    contentUrl: image.url,
    width: { '@type': 'QuantitativeValue', value: image.width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: image.height, unitCode: 'E37' },
    ...(image.type ? { encodingFormat: image.type } : {}),
    ...(image.caption ? { caption: image.caption } : {}),
    ...(image.credit ? { creditText: image.credit } : {}),
  };
}
