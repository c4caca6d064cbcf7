import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestPath } from './request-path.ts';

describe('requestPath', () => {
  it.each([
    ['/', '/', ''],
    ['/the/m%C3%B4i/?q=a?b', '/the/môi/', '?q=a?b'],
    ['/.well-known/security.txt', '/.well-known/security.txt', ''],
  ])('%s is of the site', (url, path, query) => {
    expect(requestPath(url, '/')).toEqual({ kind: 'inside', path, query });
  });

  it('takes the base path off', () => {
    expect(requestPath('/k/a/', '/k/')).toEqual({
      kind: 'inside',
      path: '/a/',
      query: '',
    });
  });

  it.each(['/', '/k', '/k?q=1'])('leads %s to the base path', (url) => {
    const query = url.includes('?') ? '?q=1' : '';
    expect(requestPath(url, '/k/')).toEqual({
      kind: 'redirect',
      to: `/k/${query}`,
    });
  });

  it.each([
    '/../etc/passwd',
    '/%2e%2e/a',
    '/a/..%2f..%2fb',
    '/a%5c..%5cb',
    '/.git/config',
    '/a/.env',
    '/_headers',
    '/_redirects',
    '//xa.example/',
    '/a//b',
    '/a%00b',
  ])('serves nothing for %s', (url) => {
    expect(requestPath(url, '/')).toEqual({ kind: 'nothing' });
  });

  it.each(['/%', '/%ff', 'http://xa.example/', '*', ''])('calls %j malformed', (url) => {
    expect(requestPath(url, '/')).toEqual({ kind: 'malformed' });
  });

  it('never lets a path climb, hide or start anew, whatever is asked', () => {
    const part = fc.constantFrom('..', '.', '%2e', '/', '%2f', '\\', '%5c', 'a', '%00', '?', 'ế');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const asked = requestPath(`/${parts.join('')}`, '/');
        if (asked.kind !== 'inside') return;
        expect(asked.path).toMatch(/^\//);
        expect(asked.path).not.toMatch(/\/\.|\/\/|\\|\0/);
      }),
    );
  });
});
