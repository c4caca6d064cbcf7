import { expect, test } from 'vitest';
import { noSelection, type SearchQuery } from '../../search/types.ts';
import { isReversed, shortDay, withSoundDays } from './days.ts';

const query: SearchQuery = { text: 'lũ', filters: noSelection, sort: 'lien-quan', without: [] };

test.each([
  [{}, false],
  [{ from: '2023-05-02' }, false],
  [{ to: '2023-05-02' }, false],
  [{ from: '2023-05-02', to: '2023-05-02' }, false],
  [{ from: '2023-05-02', to: '2023-10-01' }, false],
  [{ from: '2023-10-01', to: '2023-05-02' }, true],
])('%j: reversed is %s', (days, reversed) => {
  expect(isReversed(days)).toBe(reversed);
  expect(withSoundDays({ ...query, ...days })).toEqual(reversed ? query : { ...query, ...days });
});

test('a day as readers write it', () => {
  expect(shortDay('2023-10-02T23:30:00+07:00')).toBe('02/10/2023');
});
