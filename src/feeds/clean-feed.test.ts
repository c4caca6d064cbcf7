import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoriesOf, cleanFeed, cleanLine, dropIllegal } from './clean-feed.ts';
import { sampleFeed, sampleItem } from './test-support/sample-feed.ts';

describe('dropIllegal', () => {
  it('drops what XML cannot hold and keeps whole surrogate pairs', () => {
    const lone = String.fromCharCode(0xd83d);
    expect(dropIllegal(`a${String.fromCharCode(0, 31, 0xffff)}b${lone}c😀\n`)).toBe('abc😀\n');
  });

  it('leaves ordinary text as it is', () => {
    const ordinary = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(ordinary, (text) => dropIllegal(text) === text));
  });
});

describe('cleanFeed', () => {
  it('makes one line of titles and names', () => {
    expect(cleanLine(' Một\n\thai  ba ')).toBe('Một hai ba');
  });

  it('puts the address where a title is empty, and leaves out empty tags and names', () => {
    const item = {
      ...sampleItem,
      title: ' ',
      tags: ['', 'đất'],
      authors: [{ name: '', url: 'x' }],
    };
    const [clean] = cleanFeed({ ...sampleFeed, items: [item] }).items;
    expect(clean).toMatchObject({ title: sampleItem.url, tags: ['đất'], authors: [] });
  });

  it('names the section and each tag once', () => {
    expect(categoriesOf(sampleItem)).toEqual(['Tin hoạt động', 'tư vấn phản biện']);
  });
});
