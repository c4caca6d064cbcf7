import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page loads, as the page itself says. Addresses as they stand in it. */
export interface PageParts {
  readonly styleSheets: readonly string[];
  /** Text of all `<style>`s. */
  readonly inlineCss: string;
  readonly scriptFiles: readonly string[];
  /** Text of all inline scripts that are run. */
  readonly inlineScripts: readonly string[];
  readonly preloadedFonts: readonly string[];
  /** Scripts and style sheets for which the browser holds back the first paint. */
  readonly renderBlocking: readonly string[];
}

const runTypes = new Set(['', 'module', 'text/javascript']);

interface Element {
  readonly tag: string;
  readonly text: string;
  attribute(name: string): string | undefined;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function* elementsOf(root: Node): Generator<Element> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
    if (!('tagName' in node)) continue;
    const { tagName, attrs } = node;
    const text = tagName === 'script' || tagName === 'style' ? textOf(node) : '';
    const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
    yield { tag: tagName, text, attribute };
  }
}

/** https://developer.mozilla.org/docs/Glossary/Render_blocking */
function blocksRendering({ tag, attribute, text }: Element): boolean {
  if (tag === 'style') return /@import\b/i.test(text);
  if (tag === 'script') {
    const waits = attribute('async') ?? attribute('defer');
    return attribute('src') !== undefined && attribute('type') !== 'module' && waits === undefined;
  }
  const media = attribute('media') ?? 'all';
  return attribute('rel') === 'stylesheet' && media !== 'print';
}

/** Takes a page apart. */
export function pageParts(html: string): PageParts {
  const all = [...elementsOf(parse(html))];
  const links = all.filter(({ tag }) => tag === 'link');
  const scripts = all.filter(
    ({ tag, attribute }) => tag === 'script' && runTypes.has(attribute('type') ?? ''),
  );
  const hrefs = (elements: readonly Element[]) =>
    elements.flatMap(({ attribute }) => attribute('href') ?? []);
  const styles = all.filter(({ tag }) => tag === 'style');
  return {
    styleSheets: hrefs(links.filter(({ attribute }) => attribute('rel') === 'stylesheet')),
    inlineCss: styles.map(({ text }) => text).join('\n'),
    scriptFiles: [
      ...scripts.flatMap(({ attribute }) => attribute('src') ?? []),
      ...hrefs(links.filter(({ attribute }) => attribute('rel') === 'modulepreload')),
    ],
    inlineScripts: scripts
      .filter(({ attribute }) => attribute('src') === undefined)
      .map(({ text }) => text),
    preloadedFonts: hrefs(links.filter(({ attribute }) => attribute('as') === 'font')),
    renderBlocking: [...links, ...styles, ...scripts]
      .filter(blocksRendering)
      .map(({ tag, attribute }) => attribute('href') ?? attribute('src') ?? `<${tag}>`),
  };
}
