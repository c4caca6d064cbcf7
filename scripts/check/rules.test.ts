import { describe, expect, it } from 'vitest';
import { findingsOf } from './examples/check-example.ts';
import { rules } from './rules.ts';

describe('the catalogue', () => {
  it('names every rule once', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(rules)(
    '$id finds its wrong example, alone, and nothing in the mended one',
    async (rule) => {
      const wrong = await findingsOf(rule.example.wrong);
      expect([...new Set(wrong.map((finding) => finding.rule))]).toEqual([rule.id]);
      expect(await findingsOf(rule.example.mend)).toEqual([]);
    },
  );

  it.each(rules)('$id is described for authors in one sentence', ({ description }) => {
    expect(description).toMatch(/^\p{Lu}[^\n]{10,}[^.]$/u);
  });

  it.each(rules)('$id says how to mend what it finds', async ({ example }) => {
    for (const { message } of await findingsOf(example.wrong))
      expect(message).toMatch(/[.?:;,] .+[^.]$/su);
  });
});
