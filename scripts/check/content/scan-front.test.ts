import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { scanFrontMatter } from './scan-front.ts';

function compare(source: string): void {
  const { lineOf: _, ...scanned } = scanFrontMatter(source);
  const { lineOf: __, ...parsed } = readFrontMatter(source);
  expect(scanned).toEqual(parsed);
}

describe('scanFrontMatter', () => {
  it('reads what the YAML parser reads', () => {
    const piece = fc.oneof(
      fc.constantFrom('title: ', 'date: ', 'tags: ', 'cover:\n', '  image: ', '  alt: ', 'draft: ', 'draft:', 'a', ':', ' ', '\n', '\n\n'),
      fc.constantFrom('Nước', '"Nước: mặn"', '"', "'", '[', ']', ', ', '[a b, "c, d", e]', '{', '}', '- ', '#', ' # ', '|', '>', '&', '*', '!'),
      fc.constantFrom('2026', '2026-10-05', '2026-10-05T08:30', '2026-10-05T08:30:00+07:00', 'true', 'False', 'null', '~', '1.5', '0x1f', '.inf', './a.jpg'),
      fc.constantFrom('---', '...', '\t', '\r', '\\', '@', '%', '`', '?', '? ', '"x" y', 'ngày', 'x:y', 'NaN', 'é', '\u00a0', '\u2028', '  '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => compare(`---\n${pieces.join('')}\n---\nThân.`)),
      { numRuns: Number(process.env['SCAN_RUNS'] ?? 2_000) },
    );
    const line = fc.tuple(
      fc.constantFrom('title: ', 'date: ', 'tags: ', 'cover:', '  image: ', '  alt: ', 'draft: ', 'summary: '),
      fc.oneof(
        fc.constantFrom('', 'Nước mặn', '"Nước: mặn"', '[a b, c]', '["a", b]', '[]', '2026-10-05', 'true', 'NULL', '2026', './a.jpg', 'x # y', 'x: y', 'x:', "'a'"),
        fc.string({ maxLength: 6 }),
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) =>
        compare(`---\n${lines.map((parts) => parts.join('')).join('\n')}\n---\n\nThân.`),
      ),
      { numRuns: Number(process.env['SCAN_RUNS'] ?? 2_000) },
    );
  }, 300_000);

  it('knows the place of a field all the same', () => {
    const front = scanFrontMatter('---\ntitle: Nước\ncover:\n  image: ./a.jpg\n---\n');
    expect(front.lineOf(['cover', 'image'])).toEqual({ line: 4, column: 3 });
    expect(front.bodyLine).toBe(6);
  });
});
