import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { site } from '../site.ts';
import { openSearchDescription } from './open-search.ts';
import { robotsTxt } from './robots-txt.ts';
import { siteFacts } from './test-support/sample-facts.ts';
import { webManifest } from './web-manifest.ts';

describe('robotsTxt', () => {
  it('allows all but what is named, and tells of the sitemap', () => {
    const sitemapUrl = 'https://tin.example/ban-tin/sitemap.xml';
    expect(robotsTxt({ sitemapUrl, disallow: ['/ban-tin/pf/'] })).toBe(
      'User-agent: *\nDisallow: /ban-tin/pf/\n\nSitemap: https://tin.example/ban-tin/sitemap.xml\n',
    );
    expect(robotsTxt({ sitemapUrl })).toContain('User-agent: *\nAllow: /\n');
  });
});

describe('webManifest', () => {
  it('starts and stays under the base path', () => {
    const icons = ['192', '512'].map((size) => ({
      src: `/ban-tin/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any' as const,
    }));
    const options = { base: '/ban-tin/', icons, themeColor: '#4b2a63', backgroundColor: '#f6efe2' };
    expect(JSON.parse(webManifest(site, options))).toMatchObject({
      id: '/ban-tin/',
      name: 'Khoa học Huế',
      short_name: 'Khoa học Huế',
      lang: 'vi',
      start_url: '/ban-tin/',
      scope: '/ban-tin/',
      theme_color: '#4b2a63',
      background_color: '#f6efe2',
      icons,
      display: 'standalone',
      shortcuts: [
        { name: 'Tìm kiếm', url: '/ban-tin/tim-kiem/', icons: icons.slice(0, 1) },
        { name: 'Bài mới nhất', url: '/ban-tin/moi-nhat/', icons: icons.slice(0, 1) },
        { name: 'Đọc ngoại tuyến', url: '/ban-tin/ngoai-tuyen/', icons: icons.slice(0, 1) },
      ],
    });
  });
});

describe('openSearchDescription', () => {
  const read = (xml: string, path: string) => {
    using document = XmlDocument.fromString(xml);
    return document.get(path, { o: 'http://a9.com/-/spec/opensearch/1.1/' })?.content;
  };

  it('leads to the search page', () => {
    const xml = openSearchDescription(siteFacts);
    expect(read(xml, '/o:OpenSearchDescription/o:ShortName')).toBe('Khoa học Huế');
    expect(read(xml, '/o:OpenSearchDescription/o:Url/@template')).toBe(
      'https://tin.example/ban-tin/tim-kiem/?q={searchTerms}',
    );
  });

  it('keeps the limits of the specification and escapes what it must', () => {
    const name = 'A & B <C> "D" một tên dài';
    const xml = openSearchDescription({ ...siteFacts, site: { ...site, name } });
    expect(read(xml, '/o:OpenSearchDescription/o:ShortName')).toBe('A & B <C> "D" mộ');
  });
});
