import { createHash } from 'node:crypto';
import { attribute, elementsOf, type HtmlElement, parsePage, textOf } from '../verify/html-tree.ts';

/** CSP sources (`'sha256-…'`) of what a page runs and styles itself with inline, each sorted. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const javaScriptTypes = new Set([
  ...['ecmascript', 'javascript', 'x-ecmascript', 'x-javascript'].flatMap((name) => [
    `application/${name}`,
    `text/${name}`,
  ]),
  ...['1.0', '1.1', '1.2', '1.3', '1.4', '1.5'].map((version) => `text/javascript${version}`),
  'text/jscript',
  'text/livescript',
]);

/** Kinds of `<script>` which are no JavaScript and yet need leave from `script-src`. */
const governedTypes = new Set(['', 'module', 'importmap', 'speculationrules']);

/**
 * Whether a browser asks the policy before it uses this inline script. Data blocks such as
 * `application/ld+json` are never run, and a hash for one would only lengthen the policy.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
function isGoverned(script: HtmlElement): boolean {
  if (attribute(script, 'src') !== undefined) return false;
  const type = (attribute(script, 'type') ?? '').trim().toLowerCase();
  return governedTypes.has(type) || javaScriptTypes.has(type);
}

/** The CSP source for a text: https://www.w3.org/TR/CSP3/#match-element-to-source-list */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Distinct values in the order of their code units, the same in every locale. */
export function sortedUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

/** Reads the inline code of one HTML page, that of templates and of `<noscript>` included. */
export function inlineCode(html: string): InlineCode {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const element of elementsOf(parsePage(html), { intoTemplates: true })) {
    if (element.tagName === 'style') styles.push(hashSource(textOf(element)));
    if (element.tagName === 'script' && isGoverned(element)) {
      scripts.push(hashSource(textOf(element)));
    }
  }
  return { scripts: sortedUnique(scripts), styles: sortedUnique(styles) };
}

const rawBlocks = /<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/**
 * `inlineCode` that parses a page only when its code has not been seen before: the pages of a
 * site share a handful of styles and scripts, and parsing thousands of them takes long. What is
 * hashed always comes from parsing a page, never from the pattern that tells pages apart.
 */
export function inlineCodeReader(): (html: string) => InlineCode {
  const known = new Map<string, InlineCode>();
  return (html) => {
    const blocks = html.match(rawBlocks) ?? [];
    const key = blocks.filter((block) => !block.includes('application/ld+json')).join('');
    const code = known.get(key) ?? inlineCode(html);
    known.set(key, code);
    return code;
  };
}

/** What several pages need together. */
export function unionOf(pages: Iterable<InlineCode>): InlineCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages) {
    for (const hash of page.scripts) scripts.add(hash);
    for (const hash of page.styles) styles.add(hash);
  }
  return { scripts: sortedUnique(scripts), styles: sortedUnique(styles) };
}
