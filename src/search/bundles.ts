/**
 * The bundles' places, relative to the site's base path, out of what `bundles.json` holds:
 * `{ "bundles": [{ "id": "all", "base": "pf/<hash>/" }] }`. Throws when it is anything else.
 */
export function bundleBases(json: unknown): readonly string[] {
  const bundles = isRecord(json) ? json['bundles'] : undefined;
  if (!Array.isArray(bundles)) throw new Error('bundles.json không đúng dạng.');
  return bundles.map((bundle: unknown) => {
    const base = isRecord(bundle) ? bundle['base'] : undefined;
    if (typeof base !== 'string' || !/^pf\/[\da-z]+\/$/u.test(base)) {
      throw new Error('bundles.json không đúng dạng.');
    }
    return base;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
