import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, emptyBody } from './body.ts';
import { collectParts } from './collect-parts.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { scanBody } from './scan-body.ts';

const HEAD = '---\ntitle: x\n---\n';

/** @throws Assertion in tests only, for some `[x]` that is no task: a fault of mdast-util-gfm-task-list-item. */
function parsed(text: string): Body {
  const whole = parseMarkdown(text, false);
  if ('fault' in whole) throw new Error('Markdown always parses');
  return collectParts(whole.tree, HEAD + text, HEAD.length);
}

/** Everything that can be compared: places in full, functions by their answers. */
function shown({ footnotes, blocks, ...rest }: Body): unknown {
  return {
    ...rest,
    defined: [...footnotes.defined],
    used: [...footnotes.used],
    blocks: blocks.map(({ offsetOf, ...block }) => ({
      ...block,
      offsets: Array.from({ length: block.text.length }, (_, index) => offsetOf(index)),
    })),
  };
}

function unlessAsserting<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as Error).name === 'Assertion') return undefined;
    throw error;
  }
}

describe('scanBody', () => {
  it('reads the common forms by itself', () => {
    const text = [
      '## Một mục\n\nVăn **đậm**, *nghiêng*, `mã` và [bài](/2026/10/a/ "T").[^1] 5 < 6 & KH&CN!',
      '- một\n- hai\n\n1. ba\n2. **bốn**\n\n> lời một\n> lời hai',
      '![Ảnh](./a.jpg "Chú thích.")\n\n| A | B |\n|---|--:|\n| c | [d](/d/) |\n\n---',
      '[^1]: Nguồn: sách.',
    ].join('\n\n');
    expect(scanBody(HEAD + text, HEAD.length)).toBeDefined();
    expect(shown(scanBody(HEAD + text, HEAD.length) ?? emptyBody())).toEqual(shown(parsed(text)));
  });

  it('leaves what hangs together to the parser', () => {
    for (const text of [
      '```\n\nx\n```',
      '- a\n\n  b',
      '<b>\n\nx',
      'a [x]\n\n[x]: /y/',
      'a\tb',
      '[^a]: x\n\n**b** www.a.vn [^a]',
    ])
      expect(scanBody(text, 0)).toBeUndefined();
  });

  it('finds what the parser finds, in the same places', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        '\n\n',
        '\r\n',
        '\n\r\n',
        '```\n',
        '<!--',
        '-->',
        '<script>',
        '<sub>',
        '</sub>',
      ),
      fc.constantFrom(
        '[a](/b/)',
        '![c](./d.jpg "e")',
        '![](x)',
        '[f][g]',
        '\n[g]: /h/\n',
        '[^1]',
        '\n\n[^1]: ',
        '[',
        '](',
        ')',
      ),
      fc.constantFrom(
        '- ',
        '> ',
        '# ',
        '## ',
        '1. ',
        '2) ',
        '---',
        '===',
        '| a b |',
        '|c|',
        '\n|-|\n',
        '`',
        '`m n`',
        '\\',
        ' ',
        '  ',
      ),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '~',
        '~~',
        '**đậm**',
        '*nghiêng*',
        '**Một:** ',
        '“*a*”',
        '***',
        '* ',
        '+ ',
        '[ ] ',
        '[x] ',
      ),
      fc.constantFrom(
        'Một câu',
        'http://a.vn',
        'www.a.vn',
        'a@b.vn',
        '&lt;',
        '&',
        '&amp;',
        '"',
        '<',
        '!',
        ':',
        '.',
        ' b',
        '—',
        '%',
        '😀',
      ),
      fc.constantFrom(
        'Đất\n\nNước',
        'x',
        'lang="en">',
        '“',
        '.',
        ' ',
        '5',
        '12. ',
        '-',
        '- một\n- hai',
        '> a\n> b',
        '| x | y |\n|--|--|\n| 1 | 2 |',
      ),
    );
    let byItself = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const scanned = unlessAsserting(() => scanBody(HEAD + text, HEAD.length));
        if (!scanned) return;
        byItself += 1;
        const whole = unlessAsserting(() => parsed(text));
        if (whole) expect(shown(scanned)).toEqual(shown(whole));
      }),
      { numRuns: Number(process.env['SCAN_RUNS'] ?? 3_000) },
    );
    expect(byItself).toBeGreaterThan(500);
  }, 300_000);
});
