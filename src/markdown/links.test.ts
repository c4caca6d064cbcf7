import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveLink } from './links.ts';

const siteUrl = 'https://tin.example';
const root = { base: '/', siteUrl };
const below = { base: '/ban-tin/', siteUrl };

describe('resolveLink', () => {
  test.each([
    ['/gioi-thieu/', '/ban-tin/gioi-thieu/', false],
    ['/', '/ban-tin/', false],
    ['#muc-a', '#muc-a', false],
    ['?loc=1', '?loc=1', false],
    ['../bai/', '../bai/', false],
    ['https://tin.example/x/', 'https://tin.example/x/', false],
    ['http://tin.example/x/', 'http://tin.example/x/', true],
    ['https://example.com', 'https://example.com', true],
    ['//example.com/', '//example.com/', true],
    ['/\\example.com/', '/\\example.com/', true],
    ['/\t/example.com/', '/\t/example.com/', true],
    ['mailto:a@example.com', 'mailto:a@example.com', false],
    ['tel:+84234', 'tel:+84234', false],
  ])('%j becomes %j', (href, expected, external) => {
    expect(resolveLink(href, below)).toEqual({ href: expected, external });
  });

  test.each([
    'javascript:alert(1)',
    ' \u0001JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://tin.example/x',
    'file:///etc/passwd',
    'ftp://example.com/',
    'http://[',
  ])('%j is no link', (href) => {
    expect(resolveLink(href, root)).toBeUndefined();
  });

  test('what a browser makes of an address agrees with what we say of it', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '\t',
      ' ',
      '.',
      '..',
      ':',
      'javascript:',
      'data:',
      'https:',
      'HTTP://',
      'evil.example',
      'tin.example',
      '@',
      '#',
      '?',
      '%0A',
      'a',
    );
    const options = fc.constantFrom(root, below);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), options, (parts, option) => {
        const link = resolveLink(parts.join(''), option);
        if (link === undefined) return;
        const page = `${siteUrl}${option.base}2026/01/bai/`;
        // An address that no browser can read leads nowhere.
        if (!URL.canParse(link.href, page)) return;
        const url = new URL(link.href, page);
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol);
        expect(link.external).toBe(url.protocol.startsWith('http') && url.origin !== siteUrl);
      }),
      { numRuns: 5000 },
    );
  });
});
