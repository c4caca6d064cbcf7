import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { cleanLine } from './clean-feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { anyFeed, hostileTexts, sampleFeed, sampleItem } from './test-support/sample-feed.ts';
import { assertValidJsonFeed } from './test-support/validate.ts';

describe('toJsonFeed', () => {
  it('writes whole articles with authors, tags, dates and the picture', () => {
    const json = toJsonFeed(sampleFeed);
    assertValidJsonFeed(json);
    expect(JSON.parse(json)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Khoa học Huế',
      description: 'Tri thức gần với đời sống',
      home_page_url: 'https://tin.example/ban-tin/',
      feed_url: 'https://tin.example/ban-tin/feed.json',
      icon: 'https://tin.example/ban-tin/icon-512.png',
      language: 'vi',
      authors: [{ name: 'Khoa học Huế', url: 'https://tin.example/ban-tin/' }],
      items: [
        {
          id: sampleItem.id,
          url: sampleItem.url,
          title: sampleItem.title,
          content_html: sampleItem.html,
          summary: sampleItem.summary,
          image: sampleItem.image?.url,
          date_published: '2023-10-02T00:00:00+07:00',
          date_modified: '2023-10-05T08:30:00+07:00',
          authors: sampleItem.authors,
          tags: ['Tin hoạt động', 'tư vấn phản biện'],
        },
      ],
    });
  });

  it.each(hostileTexts)('keeps «%s» as text', (text) => {
    const json = toJsonFeed({ ...sampleFeed, items: [{ ...sampleItem, title: text }] });
    assertValidJsonFeed(json);
    expect(parseJsonFeed(json).items?.[0]?.title).toBe(cleanLine(text));
  });

  it('is valid without items and whatever the texts', () => {
    assertValidJsonFeed(toJsonFeed({ ...sampleFeed, items: [] }));
    fc.assert(fc.property(anyFeed, (feed) => assertValidJsonFeed(toJsonFeed(feed))));
  });

  it('is held to the schema', () => {
    expect(() => assertValidJsonFeed('{"version":"https://jsonfeed.org/version/1.1"}')).toThrow();
    expect(() => assertValidJsonFeed(toJsonFeed(sampleFeed).replace('+07:00', ''))).toThrow();
  });
});
