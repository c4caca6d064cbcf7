import { describe, expect, it } from 'vitest';
import { cardName } from './card-name.ts';

const facts = { title: 'a', section: 'b', dateText: 'c', authorText: 'd', siteName: 'e' };

describe('cardName', () => {
  it('is the same for the same facts, in whatever order they are given', () => {
    const { title, ...rest } = facts;
    expect(cardName(facts)).toMatch(/^the-anh\/[0-9a-f]{16}\.png$/);
    expect(cardName({ ...rest, title })).toBe(cardName(facts));
  });

  it('changes with every fact', () => {
    const changed = Object.keys(facts).map((key) => cardName({ ...facts, [key]: 'z' }));
    const moved = cardName({ ...facts, title: 'ab', section: '' });
    expect(new Set([cardName(facts), moved, ...changed]).size).toBe(7);
  });
});
