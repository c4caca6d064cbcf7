import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { toAtom } from './atom.ts';
import { cleanLine, dropIllegal } from './clean-feed.ts';
import { anyFeed, hostileTexts, sampleFeed, sampleItem } from './test-support/sample-feed.ts';
import { assertValidAtom } from './test-support/validate.ts';

describe('toAtom', () => {
  it('writes a valid feed that a reader of another make understands', async () => {
    const xml = toAtom(sampleFeed);
    assertValidAtom(xml);
    const read = await new Parser().parseString(xml);
    expect(read).toMatchObject({
      title: 'Khoa học Huế',
      link: 'https://tin.example/ban-tin/',
      feedUrl: 'https://tin.example/ban-tin/atom.xml',
    });
    expect(read.items[0]).toMatchObject({
      id: sampleItem.id,
      title: sampleItem.title,
      link: sampleItem.url,
      content: expect.stringContaining(sampleItem.html),
      summary: sampleItem.summary,
    });
  });

  it('keeps the day and the offset of Vietnam', () => {
    const [entry] = parseAtomFeed(toAtom(sampleFeed)).entries ?? [];
    expect(entry?.published).toBe('2023-10-02T00:00:00+07:00');
    expect(entry?.updated).toBe('2023-10-05T08:30:00+07:00');
    expect(toAtom(sampleFeed)).toContain('<updated>2023-10-05T08:30:00+07:00</updated>');
  });

  it('counts an article that was never changed as updated when published', () => {
    const xml = toAtom({ ...sampleFeed, items: [{ ...sampleItem, updated: undefined }] });
    assertValidAtom(xml);
    expect(parseAtomFeed(xml).entries?.[0]?.updated).toBe('2023-10-02T00:00:00+07:00');
  });

  it('names language, authors, categories and the picture', () => {
    const read = parseAtomFeed(toAtom(sampleFeed));
    const [entry] = read.entries ?? [];
    expect(read.xml?.lang).toBe('vi');
    expect(entry?.authors).toEqual(sampleItem.authors.map(({ name, url }) => ({ name, uri: url })));
    expect(entry?.categories).toEqual([{ term: 'Tin hoạt động' }, { term: 'tư vấn phản biện' }]);
    expect(entry?.links?.[1]).toEqual({
      rel: 'enclosure',
      href: sampleItem.image?.url,
      type: 'image/jpeg',
      length: 51234,
      title: 'Buổi làm việc',
    });
  });

  it('has an author for entries that name none (RFC 4287, 4.1.1)', () => {
    const xml = toAtom({ ...sampleFeed, items: [{ ...sampleItem, authors: [] }] });
    expect(parseAtomFeed(xml).authors).toEqual([{ name: 'Khoa học Huế', uri: sampleFeed.homeUrl }]);
  });

  it.each(hostileTexts)('keeps «%s» as text', async (text) => {
    const html = `<p>${text}</p>`;
    const xml = toAtom({
      ...sampleFeed,
      items: [{ ...sampleItem, title: text, tags: [text], html }],
    });
    assertValidAtom(xml);
    const [item] = (await new Parser().parseString(xml)).items;
    expect(item?.title?.trim()).toBe(cleanLine(text));
    expect(item?.content?.trim()).toBe(`<p>${dropIllegal(text)}</p>`);
  });

  it('is valid without items and whatever the texts', () => {
    assertValidAtom(toAtom({ ...sampleFeed, items: [] }));
    fc.assert(fc.property(anyFeed, (feed) => assertValidAtom(toAtom(feed))));
  });

  it('is held to the schema', () => {
    const xml = toAtom(sampleFeed);
    expect(() => assertValidAtom(xml.replace(/<title.*<\/title>/u, ''))).toThrow();
    expect(() => assertValidAtom(xml.replace('T08:30:00+07:00', ''))).toThrow();
  });
});
