import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from './slug.ts';

describe('slugify', { timeout: 60_000 }, () => {
  it.each([
    ['Vì sao phá Tam Giang vừa mặn vừa ngọt?', 'vi-sao-pha-tam-giang-vua-man-vua-ngot'],
    ['  Đường & “đá” – 2023 ', 'duong-da-2023'],
    ['CO₂', 'co2'],
    ['ﬁn', 'fin'],
    ['???', ''],
    ['日本', ''],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%j → %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('leaves only ASCII words joined by single hyphens, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it('does not change a slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugify(slugify(text))).toBe(slugify(text));
      }),
    );
  });
});
