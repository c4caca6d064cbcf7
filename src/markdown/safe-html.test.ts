import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { isAllowed } from './safe-html.ts';
import { renderMarkdown } from './test-support/render.ts';

/** All that Markdown, our plugins and the allowed tags can make. */
const ELEMENTS = new Set(
  [
    'a abbr blockquote br code del div em figcaption figure h1 h2 h3 h4 h5 h6 hr img input ins kbd',
    'li mark ol p picture pre section small source span strong sub sup table tbody td th thead tr ul',
  ].flatMap((line) => line.split(' ')),
);
const SAFE_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '/',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    '\n\n',
    '!',
    '--',
    '[',
    ']',
    '(',
    ')',
    '`',
    '*',
    '|',
  ],
  ...[
    '<script>',
    '</script>',
    '<svg',
    ' onload=alert(1)',
    '<img src=x',
    'javascript:',
    '<span',
    '<sub>',
  ],
  ...[
    '</sub>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    'lang="',
    'href=',
    '&#106;',
    '&lt;',
    '\\',
    '> ',
  ],
  ...[
    '- ',
    '# ',
    '    ',
    '```',
    '| a | b |\n| - | - |\n',
    '[^1]',
    '[^1]: ',
    '![a](./a-9x9.jpg "',
    'chữ',
  ],
);
const soup = fc.array(pieces, { maxLength: 24 }).map((list) => list.join(''));

describe('isAllowed', () => {
  test.each([
    '<br>',
    '<br />',
    '<kbd>',
    '</kbd>',
    '<span lang="en">',
    '<abbr title="Ủy ban nhân dân">',
  ])('lets %s through', (token) => {
    expect(isAllowed(token)).toBe(true);
  });

  test.each([
    '<script>',
    '<KBD>',
    '<kbd onclick="x()">',
    '<span lang=en>',
    "<span lang='en'>",
    '<span lang="en" lang="vi">',
    '<span title="x">',
    '</span lang="en">',
    '<span lang="a>b">',
    '<span\nlang="en">',
    '<constructor>',
    '<kbd>chữ</kbd>',
    '<!-- kbd -->',
    '< kbd>',
  ])('refuses %s', (token) => {
    expect(isAllowed(token)).toBe(false);
  });

  test('whatever it lets through is one harmless tag', () => {
    const token = fc.oneof(
      soup,
      soup.map((text) => `<span ${text}>`),
      soup.map((text) => `<kbd${text}>`),
      soup.map((text) => `<abbr title="${text}">`),
    );
    fc.assert(
      fc.property(token, (text) => {
        if (!isAllowed(text)) return;
        expect(text).toMatch(/^<[^<>]*>$/);
        expect(text).not.toMatch(/<script|<svg|<img/i);
        expect(text.replace(/"[^"]*"/, '')).not.toMatch(/\son|src|href|javascript/i);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a rendered article', () => {
  test('holds known elements alone, without handlers, and links of a newspaper', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (markdown) => {
        const html = await renderMarkdown(markdown);
        visit(fromHtml(html, { fragment: true }), (node) => {
          expect(['root', 'element', 'text']).toContain(node.type);
          if (node.type === 'element') expectHarmless(node);
        });
      }),
      { numRuns: 400 },
    );
  });
});

function expectHarmless({ tagName, properties }: Element): void {
  expect(ELEMENTS).toContain(tagName);
  expect(Object.keys(properties).filter((name) => /^on|^style$/i.test(name))).toEqual([]);
  const { href } = properties;
  if (typeof href !== 'string') return;
  const page = 'https://tin.example/2026/01/bai/';
  if (URL.canParse(href, page)) expect(SAFE_SCHEMES).toContain(new URL(href, page).protocol);
}
