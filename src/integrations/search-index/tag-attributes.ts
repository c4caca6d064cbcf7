const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
/** One start tag; quoted values may hold `>`. */
const startTag = /<[a-z][^\s/>]*((?:\s|"[^"]*"|'[^']*'|[^"'>])*)>/giu;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
};

/**
 * The attributes of the first start tag in `html` that has the attribute `wanted`, names as written,
 * values with character references decoded; `undefined` when there is none.
 * Reads our own pages, as Astro writes them; it is no HTML parser for other people's.
 */
export function attributesOfTagWith(
  html: string,
  wanted: string,
): ReadonlyMap<string, string> | undefined {
  if (!html.includes(wanted)) return undefined;
  for (const [, text = ''] of html.matchAll(startTag)) {
    if (!text.includes(wanted)) continue;
    const attributes = new Map<string, string>();
    for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
      attributes.set(name, decode(double ?? single ?? bare ?? ''));
    }
    if (attributes.has(wanted)) return attributes;
  }
  return undefined;
}

function decode(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
