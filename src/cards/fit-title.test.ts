import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTitle, titleLineHeight } from './fit-title.ts';

const room = { width: 1048, height: 300 };

describe('fitTitle', () => {
  it('sets short titles large and long ones small', () => {
    expect(fitTitle('Đất Huế', room)).toEqual({ fontSize: 78, lines: 2 });
    expect(fitTitle('Thường vụ Tỉnh ủy làm việc với Liên hiệp Hội', room).fontSize).toBe(78);
    expect(fitTitle('nghiên cứu '.repeat(12), room).fontSize).toBeLessThan(62);
    expect(fitTitle('Nghiên cứu '.repeat(21), room)).toEqual({ fontSize: 40, lines: 5 });
  });

  it('never asks for more lines than the room is high, nor grows with a longer title', () => {
    const title = fc.string({ unit: 'grapheme', maxLength: 250 });
    fc.assert(
      fc.property(title, title, (first, second) => {
        const { fontSize, lines } = fitTitle(first, room);
        expect(lines).toBeGreaterThan(0);
        expect(lines * fontSize * titleLineHeight).toBeLessThanOrEqual(room.height);
        expect(fitTitle(`${first} ${second}`, room).fontSize).toBeLessThanOrEqual(fontSize);
      }),
    );
  });
});
