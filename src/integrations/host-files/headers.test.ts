import { describe, expect, it } from 'vitest';
import { headersFile } from './headers.ts';
import { hashSource } from './inline-code.ts';

const none = { scripts: [], styles: [] };
const entries = [
  { name: 'the', isFolder: true },
  { name: '2023', isFolder: true },
  { name: 'anh', isFolder: true },
  { name: 'index.html', isFolder: false },
  { name: 'rss.xml', isFolder: false },
  { name: '_redirects', isFolder: false },
];

describe('headersFile', () => {
  it('gives each address one Cache-Control, under the base path', () => {
    const text = headersFile(none, entries, '/khoa-hoc/');
    const [siteWide, ...rest] = text.split('\n\n');
    expect(siteWide).toMatch(/^\/khoa-hoc\/\*\n {2}Content-Security-Policy: default-src 'self'; /);
    expect(rest.map((rule) => rule.trim().replace('\n  Cache-Control: ', ' → '))).toEqual([
      '/khoa-hoc/ → no-cache',
      '/khoa-hoc/2023/* → no-cache',
      '/khoa-hoc/_astro/* → public, max-age=31536000, immutable',
      '/khoa-hoc/anh/* → public, max-age=31536000, immutable',
      '/khoa-hoc/offline/*.pack → public, max-age=31536000, immutable',
      '/khoa-hoc/offline/manifest.json → no-cache',
      '/khoa-hoc/pf/:hash/* → public, max-age=31536000, immutable',
      '/khoa-hoc/pf/bundles.json → no-cache',
      '/khoa-hoc/rss.xml → no-cache',
      '/khoa-hoc/sw-upkeep.js → no-cache',
      '/khoa-hoc/sw.js → no-cache',
      '/khoa-hoc/the-anh/* → public, max-age=31536000, immutable',
      '/khoa-hoc/the/* → no-cache',
    ]);
  });

  it('never says unsafe-inline', () => {
    expect(headersFile(none, entries, '/')).not.toContain('unsafe-inline');
  });

  it('does not depend on the order of the folder', () => {
    expect(headersFile(none, entries.toReversed(), '/')).toBe(headersFile(none, entries, '/'));
  });

  it('fails clearly when the hashes no longer fit in a line of Cloudflare', () => {
    const styles = Array.from({ length: 40 }, (_, i) => hashSource(String(i)));
    expect(() => headersFile({ scripts: [], styles }, entries, '/')).toThrow(
      /«\/\*» dài \d+ ký tự, quá giới hạn 2000 của Cloudflare Pages vì chứa 40 mã băm/,
    );
  });

  it('fails clearly when there are more rules than Cloudflare reads', () => {
    const many = Array.from({ length: 120 }, (_, i) => ({
      name: `trang-${i}`,
      isFolder: true,
    }));
    expect(() => headersFile(none, many, '/')).toThrow(/quá giới hạn 100 của Cloudflare Pages/);
  });
});
