const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON that may stand inside `<script>`: no title can close the element or open a comment in it
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 * The text parses to the same value.
 */
export function serializeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (found) => escapes[found] ?? found);
}

/** A node as a JSON-LD document, for `<script type="application/ld+json" set:html={…}>`. */
export function serializeJsonLd(node: object): string {
  return serializeJson({ '@context': 'https://schema.org', ...node });
}
