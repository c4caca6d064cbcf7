import { expect, it } from 'vitest';
import { missesOf, scoreClass, weightsOf } from './score-class.ts';

const items = [
  { text: 'một', url: '/a/' },
  { text: 'hai', url: '/b/' },
  { text: 'ba', url: '/c/' },
  { text: 'bốn', url: '/d/' },
];
const answers = [
  { found: ['/a/'], ms: 1 },
  { found: ['/x/', '/b/'], ms: 2 },
  { found: [], ms: 30, fault: 'Error' },
  { found: ['/x/'], ms: 4 },
];

it('scores a class', () => {
  expect(scoreClass(items, answers)).toEqual({
    mrr: 1.5 / 4,
    empty: 1 / 4,
    time: { p50: 2, p95: 30 },
  });
});

it('names what was not in the first place', () => {
  expect(missesOf('title', items, answers)).toEqual([
    { class: 'title', text: 'hai', url: '/b/', rank: 2 },
    { class: 'title', text: 'ba', url: '/c/', rank: 0 },
    { class: 'title', text: 'bốn', url: '/d/', rank: 0 },
  ]);
});

it('weighs visits', () => {
  expect(weightsOf([1, 2, 9])).toEqual({ mean: 4, p95: 9, max: 9 });
});
