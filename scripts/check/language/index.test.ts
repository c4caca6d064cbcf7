import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languageRules } from './index.ts';
import { found, foundByAll, foundInSite } from './test-support/findings.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const read = (path: string) => readFile(content + path, 'utf8');

describe.each(languageRules)('$id', ({ id, description, example }) => {
  it('finds one thing in its example, and nobody finds anything in the mended one', async () => {
    const findings = await foundInSite(example.wrong);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${id}: `);
    expect(await foundInSite(example.mend)).toEqual([]);
  });

  it('is described for authors in one sentence', () => {
    expect(description).toMatch(/^\p{Lu}.*[^.]$/u);
  });
});

it('names every rule once', () => {
  const ids = languageRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('finds nothing in the articles and pages of this site', { timeout: 30_000 }, async () => {
  const glossary = Object.keys(parse(await read('glossary.yaml')));
  const files = await readdir(content, { recursive: true });
  const paths = files.map((path) => path.replaceAll('\\', '/')).filter((it) => /\.mdx?$/.test(it));
  const texts = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
  const findings = texts.flatMap(([path, text]) =>
    foundByAll(text, { path, glossary }).map((finding) => `${path}: ${finding}`),
  );
  expect(paths.length).toBeGreaterThan(35);
  expect(findings).toEqual([]);
});

it('takes any text, and stays within it', { timeout: 60_000 }, () => {
  const piece = fc.constantFrom(
    ...['hoà', 'hòa', 'kỹ thuật', 'kĩ thuật', 'nghành', 'dduwowngf', 'd9a6t', '42/CT-TW', '“', '”'],
    ...[
      '*',
      '`',
      '# ',
      '#### ',
      '[tại đây](/x/)',
      '![a](b.jpg)',
      '\n',
      '\n\n',
      ' ',
      '&amp;',
      '| a |',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (markdown) => {
      for (const rule of languageRules) {
        for (const about of found(rule, markdown)) expect(about).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

it('reads long and odd texts in linear time', { timeout: 30_000 }, () => {
  const onsets = ['b', 'đ', 'm', 'ngh', 'th', 'tr', 'v', 'x'];
  const rhymes = ['ăuc', 'ơng', 'ưoa', 'iêo', 'ưnh', 'ơch', 'ưp', 'ăch', 'ươch', 'ươnh'];
  const faults = onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme)).join(' ');
  const pieces = [
    `${faults}. `,
    '“hoà ',
    'hoà hòa ',
    '1/1/1/',
    '42 - ',
    'a-',
    'ươ',
    '"nghành" ',
    'dduwowngf ',
  ];
  for (const piece of pieces) {
    const start = performance.now();
    foundByAll(piece.repeat(200_000 / piece.length));
    expect([piece, performance.now() - start < 3_000]).toEqual([piece, true]);
  }
});
