import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { readMdx } from './test-support/read-mdx.ts';

/** The figures of the only gallery of a text, as HTML. */
async function figuresOf(source: string): Promise<string[]> {
  const gallery = (await readMdx(source)).children.find((node) => 'name' in node);
  if (gallery?.type !== 'mdxJsxFlowElement') throw new Error('no gallery');
  return gallery.children.map(figureOf);
}

function figureOf(node: RootContent | undefined): string {
  const { data } = node as { data?: { hName?: string; hChildren?: ElementContent[] } };
  expect([node?.type, data?.hName]).toEqual(['paragraph', 'figure']);
  return toHtml(data?.hChildren ?? []);
}

const one = '![Một](./mot-900x600.jpg "Lời một. Ảnh: A")';
const two = '![Hai](./hai-900x600.jpg)';

test.each([
  ['with blank lines between', `<Gallery>\n\n${one}\n\n${two}\n\n</Gallery>`],
  ['each on its line', `<Gallery>\n${one}\n${two}\n</Gallery>`],
  ['by reference', `<Gallery>\n${one}\n![Hai][h]\n</Gallery>\n\n[h]: ./hai-900x600.jpg`],
])('pictures %s become figures, links to the large one, with captions', async (_, source) => {
  const [first, second, ...rest] = await figuresOf(source);
  expect(rest).toEqual([]);
  expect(first).toMatch(/^<a class="zoom" href="\/anh\/mot-900x600\.[^"]*-900\.webp"><picture>/);
  expect(first).toContain('<figcaption>Lời một. Ảnh: A</figcaption>');
  expect(second).toContain('alt="Hai" width="900" height="600" loading="lazy"');
  expect(second).not.toContain('figcaption');
});

test('they ask for files as narrow as they are shown, those outside do not', async () => {
  const source = `<Gallery>\n${one}\n</Gallery>\n\n${two}`;
  const [first] = await figuresOf(source);
  expect(first).toContain('sizes="(min-width: 48rem) 22rem,');
  const outside = (await readMdx(source)).children.at(-1);
  expect(figureOf(outside)).toContain('sizes="(min-width: 48rem) 44rem,');
});
