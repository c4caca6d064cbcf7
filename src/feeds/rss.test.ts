import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { cleanLine, dropIllegal } from './clean-feed.ts';
import { toRss } from './rss.ts';
import { anyFeed, hostileTexts, sampleFeed, sampleItem } from './test-support/sample-feed.ts';
import { assertValidRss } from './test-support/validate.ts';

/** feedsmith sets CDATA on a line of its own; every reader drops the white space around a text. */
function trimmed(texts: readonly (string | undefined)[]): string[] {
  return texts.map((text = '') => text.trim());
}

describe('toRss', () => {
  it('writes a valid feed that a reader of another make understands', async () => {
    const xml = toRss(sampleFeed);
    assertValidRss(xml);
    const parser = new Parser({
      customFields: { item: [['dc:creator', 'by', { keepArray: true }]] },
    });
    const read = await parser.parseString(xml);
    expect(read).toMatchObject({
      title: 'Khoa học Huế',
      link: 'https://tin.example/ban-tin/',
      language: 'vi',
      feedUrl: 'https://tin.example/ban-tin/rss.xml',
      lastBuildDate: 'Thu, 05 Oct 2023 01:30:00 GMT',
    });
    expect(read.items).toHaveLength(1);
    expect(read.items[0]).toMatchObject({
      title: sampleItem.title,
      link: sampleItem.url,
      guid: sampleItem.id,
      pubDate: 'Sun, 01 Oct 2023 17:00:00 GMT',
      isoDate: '2023-10-01T17:00:00.000Z',
      'content:encoded': expect.stringContaining(sampleItem.html),
      categories: ['Tin hoạt động', 'tư vấn phản biện'],
      by: ['Cẩm Lai', 'Uy Phong'],
      enclosure: { url: sampleItem.image?.url, length: '51234', type: 'image/jpeg' },
    });
  });

  it('says that the guid is the permalink and describes the picture', () => {
    const [item] = parseRssFeed(toRss(sampleFeed)).items ?? [];
    expect(item?.guid).toEqual({ value: sampleItem.id, isPermaLink: true });
    expect(item?.media?.contents?.[0]).toMatchObject({
      url: sampleItem.image?.url,
      fileSize: 51234,
      medium: 'image',
      description: { value: 'Buổi làm việc' },
    });
  });

  it('leaves the enclosure out where the size is not known, for its length is obligatory', () => {
    const image = { url: 'https://tin.example/a.svg', type: 'image/svg+xml', alt: '' };
    const xml = toRss({ ...sampleFeed, items: [{ ...sampleItem, image }] });
    assertValidRss(xml);
    const [item] = parseRssFeed(xml).items ?? [];
    expect(item?.enclosures).toBeUndefined();
    expect(item?.media?.contents).toEqual([{ url: image.url, type: image.type, medium: 'image' }]);
  });

  it.each(hostileTexts)('keeps «%s» as text', async (text) => {
    const html = `<p>${text}</p>`;
    const xml = toRss({
      ...sampleFeed,
      items: [{ ...sampleItem, title: text, tags: [text], html }],
    });
    assertValidRss(xml);
    const [item] = (await new Parser().parseString(xml)).items;
    expect(trimmed([item?.title])).toEqual([cleanLine(text)]);
    expect(trimmed(item?.categories ?? [])).toEqual([sampleItem.section, cleanLine(text)]);
    expect(trimmed([item?.['content:encoded']])).toEqual([`<p>${dropIllegal(text)}</p>`]);
  });

  it('gives a summary as HTML, in which a tag is text', () => {
    const xml = toRss({ ...sampleFeed, items: [{ ...sampleItem, summary: 'a < b & <i>c</i>' }] });
    const [item] = parseRssFeed(xml).items ?? [];
    expect(item?.description).toBe('a &lt; b &amp; &lt;i&gt;c&lt;/i&gt;');
  });

  it('is valid without items and whatever the texts', () => {
    assertValidRss(toRss({ ...sampleFeed, items: [] }));
    fc.assert(fc.property(anyFeed, (feed) => assertValidRss(toRss(feed))));
  });

  it('is held to the schema', () => {
    const xml = toRss(sampleFeed);
    expect(() => assertValidRss(xml.replace(/<guid.*<\/guid>/u, ''))).toThrow();
    expect(() => assertValidRss(xml.replace('Sun, 01 Oct', '2023-10-01'))).toThrow();
  });
});
