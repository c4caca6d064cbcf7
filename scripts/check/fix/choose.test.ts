import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../types.ts';
import { applyEdits, chooseFixes } from './choose.ts';

const place = {
  rule: 'a',
  severity: 'warning',
  file: 'content/a.md',
  line: 1,
  message: 'x',
} as const;
const edit = (start: number, length: number, text = 'x'): Edit => ({
  path: 'a.md',
  start,
  length,
  text,
});
const finding = (...edits: Edit[]): Finding => ({ ...place, fix: { edits } });

describe('chooseFixes', () => {
  it('takes the first of those that touch each other', () => {
    const [first, second, third] = [finding(edit(0, 4)), finding(edit(4, 2)), finding(edit(9, 1))];
    expect(chooseFixes([first, second, third, place])).toEqual([first, third]);
  });

  it('gives one file one new name at a time, whatever the case', () => {
    const rename = (from: string, to: string): Finding => ({
      ...place,
      fix: { edits: [], rename: { from, to } },
    });
    const [first, second] = [rename('A b.svg', 'a-b.svg'), rename('Á b.svg', 'A-b.svg')];
    expect(chooseFixes([first, second])).toEqual([first]);
  });
});

describe('applyEdits', () => {
  it('changes the edited places and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string(), fc.string())),
        (parts) => {
          let text = '';
          const edits = parts.map(([kept, before, after]) => {
            text += kept;
            const made = edit(text.length, before.length, after);
            text += before;
            return made;
          });
          const expected = parts.map(([kept, , after]) => kept + after).join('');
          expect(applyEdits(text, edits)).toBe(expected);
        },
      ),
    );
  });
});
