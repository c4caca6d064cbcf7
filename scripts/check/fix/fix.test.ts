import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../examples/check-example.ts';
import { articleText, EXAMPLE_NOW, modelFiles } from '../examples/model-site.ts';
import { checkContent } from '../index.ts';
import type { ExampleFile } from '../types.ts';
import { fixContent } from './index.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

/** What `--fix` does to a folder: the lines it prints, the files after it, and what is left to mend. */
async function fix(files: Record<string, ExampleFile>, only?: string[]) {
  return withFolder({ ...modelFiles, ...files }, async (contentDir) => {
    const options = { contentDir, now: EXAMPLE_NOW, shownRoot: 'content', ...(only && { only }) };
    const changes = await fixContent(options);
    const again = await fixContent(options);
    const names = await readdir(contentDir, { recursive: true });
    const { findings } = await checkContent(options);
    return {
      done: changes.map(({ file, line, before, after }) => `${file}:${line} ${before} → ${after}`),
      again,
      names,
      left: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      text: Object.fromEntries(
        await Promise.all(
          names
            .filter((name) => /\.(?:md|yaml)$/.test(name))
            .map(async (name) => [name, await readFile(join(contentDir, name), 'utf8')]),
        ),
      ) as Record<string, string>,
    };
  });
}

describe('--fix', () => {
  it('mends Unicode form, line ends, quotes and tones, each shown, and is done after one go', async () => {
    const { done, again, left, text } = await fix({
      'articles/2026/a.md': articleText(
        { title: 'Nước: mặn', tags: '[hoà bình]' },
        'Sông'.normalize('NFD'),
      ),
      'articles/2026/b.md': articleText({ title: '2026', tags: '["hòa bình"]' }).trimEnd(),
      'articles/2026/c.md': `${articleText({ title: '@Huế "xưa"', tags: '[hòa bình]' })}\n\n`,
      'articles/2026/d.md': articleText({ summary: 'Một: hai' }).replaceAll('\n', '\r\n').trimEnd(),
    });
    expect(done).toMatchInlineSnapshot(`
      [
        "content/articles/2026/a.md:2 Nước: mặn → "Nước: mặn"",
        "content/articles/2026/b.md:2 2026 → "2026"",
        "content/articles/2026/c.md:2 @Huế "xưa" → '@Huế "xưa"'",
        "content/articles/2026/d.md:7 Một: hai → "Một: hai"",
        "content/articles/2026/a.md:8 Sông (dấu rời) → Sông",
        "content/articles/2026/b.md:8 (không có gì) → "\\n"",
        "content/articles/2026/c.md:8 "\\n\\n\\n" → "\\n"",
        "content/articles/2026/d.md:9 (không có gì) → "\\r\\n"",
        "content/articles/2026/a.md:5 hoà bình → hòa bình",
      ]
    `);
    expect({ again, left }).toEqual({ again: [], left: [] });
    expect(text['articles/2026/a.md']).toBe(
      articleText({ title: '"Nước: mặn"', tags: '[hòa bình]' }, 'Sông'),
    );
    expect(text['articles/2026/b.md']).toBe(articleText({ title: '"2026"', tags: '["hòa bình"]' }));
    expect(text['articles/2026/c.md']).toBe(
      articleText({ title: `'@Huế "xưa"'`, tags: '[hòa bình]' }),
    );
    expect(text['articles/2026/d.md']).toBe(
      articleText({ summary: '"Một: hai"' }).replaceAll('\n', '\r\n'),
    );
  });

  it('gives a picture a better name, and that name to all who show it', async () => {
    const { done, again, left, names, text } = await fix({
      'articles/2026/a/index.md': articleText(
        { cover: '{ image: "./Cầu 1.svg", alt: "Cầu" }' },
        '![Cầu 1.svg](<./Cầu 1.svg> "Cầu.") ![b][c]\n\n[c]: <Cầu 1.svg>',
      ),
      'articles/2026/b.md': articleText({}, '![c](a/C%E1%BA%A7u%201.svg)'),
      'articles/2026/c.md': articleText({}, '![c](<a/Cầu 1.svg>)'.normalize('NFD')),
      'articles/2026/a/Cầu 1.svg': SVG,
    });
    expect(done).toMatchInlineSnapshot(`
      [
        "content/articles/2026/a/Cầu 1.svg:1 articles/2026/a/Cầu 1.svg → articles/2026/a/cau-1.svg",
        "content/articles/2026/a/index.md:9 Cầu 1.svg → cau-1.svg",
        "content/articles/2026/a/index.md:11 Cầu 1.svg → cau-1.svg",
        "content/articles/2026/a/index.md:7 Cầu 1.svg → cau-1.svg",
        "content/articles/2026/b.md:8 C%E1%BA%A7u%201.svg → cau-1.svg",
        "content/articles/2026/c.md:8 Cầu (dấu rời) → Cầu",
      ]
    `);
    expect({ again, left }).toEqual({ again: [], left: ['pictures'] });
    expect(names).toContain('articles/2026/a/cau-1.svg');
    expect(names).not.toContain('articles/2026/a/Cầu 1.svg');
    expect(text['articles/2026/a/index.md']).toContain(
      '![Cầu 1.svg](<./cau-1.svg> "Cầu.") ![b][c]\n\n[c]: <cau-1.svg>',
    );
    expect(text['articles/2026/b.md']).toContain('![c](a/cau-1.svg)');
  });

  it('never takes the name of another picture', async () => {
    const { done, names } = await fix({
      'articles/2026/A.svg': SVG,
      'articles/2026/a.svg': `${SVG}\n`,
    });
    expect(done).toEqual([]);
    expect(names).toContain('articles/2026/A.svg');
  });

  it('leaves alone what it cannot parse, and what only an author can decide', async () => {
    const files = {
      'articles/2026/a.md': articleText({ tags: '[Nước' }, 'Sông'.normalize('NFD')).trimEnd(),
      'articles/2026/b.mdx': articleText({}, `Dấu {mở ${'Sông'.normalize('NFD')}`).trimEnd(),
      'articles/2026/c.md': articleText({ title: 'Nước: mặn', date: '2026-13-40', tags: 'x: [' }),
      'articles/2026/d.md': articleText({ tags: '[Đất]' }),
      'articles/2026/e.md': articleText({ tags: '[đất]' }),
      'articles/2026/f.md': Buffer.from([0x54, 0xea, 0x6e]),
      'glossary.yaml': 'A: [',
    };
    const { done, text } = await fix(files);
    expect(done).toEqual([]);
    expect(text['articles/2026/a.md']).toBe(files['articles/2026/a.md']);
    expect(text['glossary.yaml']).toBe('A: [');
  });

  it('mends only what was asked for', async () => {
    const files = {
      'articles/2026/a.md': articleText().trimEnd(),
      'articles/2026/b.md': articleText().trimEnd(),
    };
    const { done, text } = await fix(files, ['articles/2026/b.md']);
    expect(done).toEqual(['content/articles/2026/b.md:8 (không có gì) → "\\n"']);
    expect(text['articles/2026/a.md']).toBe(files['articles/2026/a.md']);
  });
});
