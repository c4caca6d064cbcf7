import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('nearest', { timeout: 60_000 }, () => {
  const fields = ['title', 'date', 'author', 'tags', 'section', 'summary'];
  it.each([
    ['tag', 'tags'],
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Author', 'author'],
    ['sumary', 'summary'],
    ['color', undefined],
    ['x', undefined],
    ['', undefined],
    ['at', undefined],
  ])('%j means %j', (word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });

  it('does not count missing marks, but lets them break ties', () => {
    expect(nearest('dam pha', ['đàm phán', 'đầm phá'])).toBe('đầm phá');
    expect(nearest('hoá', ['hóa', 'hoá', 'hoa'])).toBe('hoá');
    expect(nearest('dat', ['đất', 'dat'])).toBe('dat');
  });

  it('finds every word that it knows', () => {
    const words = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        for (const word of list) expect(nearest(word, list)).toBe(word);
      }),
    );
  });
});

describe('editDistance', { timeout: 60_000 }, () => {
  it.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abcd', 'acbd', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, and exact up to its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        const limited = editDistance(a, b, limit);
        expect(limited <= limit ? limited : limit + 1).toBe(Math.min(distance, limit + 1));
      }),
    );
  });
});
