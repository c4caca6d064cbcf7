import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectParts, readBody } from './body.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { shortenProse } from './shorten-prose.ts';

describe('shortenProse', () => {
  it('leaves out plain prose, but for what opens or ends lists', () => {
    const text = '# Đất: sống\n\nMột câu.\n**Hai** câu.\n\n- mục một\n- mục hai\n\n| a | b |\n|--|--|\n\n“Ba.”';
    expect(shortenProse(text)).toBe('x\n\n\n\n\n\n- x\n\nx\n\n\n');
  });

  it('leaves a paragraph alone when any of its lines may hold more than prose', () => {
    const text = 'Một câu\ncó [liên kết](/).\n\n    mã\n\n---\n\nxem www.example.org\n\na@b.vn\n\n1 2';
    expect(shortenProse(text)).toBe(text);
  });

  it('changes nothing of what is found, nor where', () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', '\n\n', '\n    ', '```\n', '~~~\n', '<!--', '-->', '<script>', '</script>', '<b>'),
      fc.constantFrom('[a](/b/)', '![c](./d.jpg "e")', '[f][g]', '\n[g]: /h/\n', '[^1]', '\n[^1]: ', '[', '](', ')'),
      fc.constantFrom('- ', '> ', '# ', '1. ', '---', '===', '| a b |', '|c|', '|-|', '`', '\\', '*', '**', '  ', '\t', '\r\n'),
      fc.constantFrom('Một câu', 'http://a.vn', 'HTTPS://a.vn', 'www.a.vn', 'a@b.vn', 'mailto:a@b.vn', '&lt;', '"', '<'),
      fc.constantFrom('Đất\n\nNước', 'x', 'lang="en">', 'span', '“', '.', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const whole = parseMarkdown(text, false);
        if ('fault' in whole) throw new Error('Markdown always parses');
        const found = readBody(text, 1, false);
        const reference = collectParts(whole.tree, 1);
        expect({ ...found, html: places(found) }).toEqual({ ...reference, html: places(reference) });
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

/** Prose inside a block of HTML is cut with the rest; that there is such a block is what counts. */
function places({ html }: { html: { line: number; column: number; value: string }[] }) {
  return html.map(({ line, column, value }) => ({ line, column, tag: /^<[^\s>]*/.exec(value)?.[0] }));
}
