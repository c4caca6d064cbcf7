import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault, sortedFaults } from './faults.ts';

describe('fault', () => {
  it('says in Vietnamese what is wrong and how to mend it', () => {
    expect(fault('/a/', 'dead-link', '/b/').message).toBe(
      'liên kết chết «/b/»: trang ấy không có. Sửa địa chỉ.',
    );
  });

  it('cuts a long value', () => {
    expect(fault('/a/', 'inline-data', 'x'.repeat(5000)).message.length).toBeLessThan(400);
  });
});

describe('sortedFaults', () => {
  const faults = fc.array(
    fc.record({
      page: fc.constantFrom('/a/', '/b/'),
      kind: fc.constantFrom('dead-link', 'dead-anchor'),
      value: fc.constantFrom('x', 'y'),
      message: fc.constant(''),
    }),
  );

  it('does not depend on the order in which faults were found', () => {
    fc.assert(
      fc.property(faults, (list) => {
        expect(sortedFaults(list.toReversed())).toEqual(sortedFaults(list));
      }),
    );
  });
});
