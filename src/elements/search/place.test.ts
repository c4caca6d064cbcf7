import { expect, test } from 'vitest';
import { placeIn } from './place.ts';

test.each([null, undefined, 7, 'x', {}, { shown: 3, item: 1 }, { shown: '3', item: 0, offset: 0 }])(
  'a state of %j holds no place',
  (state) => {
    expect(placeIn(state)).toBeUndefined();
  },
);

test('a place is restored as far as may be fetched at once', () => {
  const place = { shown: 30, item: 12, offset: -20.5 };
  expect(placeIn(place)).toEqual(place);
  expect(placeIn({ ...place, shown: 9000 })?.shown).toBe(200);
});
