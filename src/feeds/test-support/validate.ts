import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

function fixture(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** A function that throws, with libxml2's reasons, when a document is not well formed or not valid. */
function relaxNg(name: string): (xml: string) => void {
  const schema = RelaxNGValidator.fromDoc(XmlDocument.fromString(fixture(name)));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      schema.validate(document);
    } finally {
      document.dispose();
    }
  };
}

export const assertValidRss = relaxNg('./rss.rng');
export const assertValidAtom = relaxNg('./atom.rng');

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const checkJsonFeed = ajv.compile(JSON.parse(fixture('./json-feed.schema.json')));

/** Throws, with Ajv's reasons, when the text is no JSON Feed 1.1. */
export function assertValidJsonFeed(json: string): void {
  if (!checkJsonFeed(JSON.parse(json))) throw new Error(ajv.errorsText(checkJsonFeed.errors));
}
