import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from './headers-file.ts';
import { matchesPattern } from './path-pattern.ts';

describe('matchesPattern', () => {
  it.each([
    ['/*', '/', true],
    ['/*', '/a/b', true],
    ['/k/', '/k/', true],
    ['/k/', '/k/a', false],
    ['/the/*', '/the-anh/a', false],
    ['/pf/:hash/*', '/pf/a1/index/b', true],
    ['/pf/:hash/*', '/pf/bundles.json', false],
    ['/offline/*.pack', '/offline/2023.a1.pack', true],
    ['/offline/*.pack', '/offline/manifest.json', false],
    ['/a.b', '/aXb', false],
    ['/thẻ/*', '/thẻ/a', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matchesPattern(pattern, path)).toBe(expected);
  });

  it('takes a pattern without wildcards literally, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, path) => {
        fc.pre(!/[*:]/.test(pattern));
        expect(matchesPattern(pattern, path)).toBe(pattern === path);
        expect(matchesPattern(pattern, pattern)).toBe(true);
      }),
    );
  });
});

describe('headersFor', () => {
  const rules = parseHeaders(
    '# chung\n/*\n  X-A: 1\r\n  Link: </a>; rel="b"\n\n/th%E1%BA%BB/*\n\tX-A: 2\n  sai\n',
  );

  it('joins what several rules say, as the hosts do', () => {
    expect([...headersFor(rules, '/thẻ/a')]).toEqual([
      ['X-A', '1, 2'],
      ['Link', '</a>; rel="b"'],
    ]);
  });

  it('leaves out rules for other paths', () => {
    expect(headersFor(rules, '/b').get('X-A')).toBe('1');
  });
});
