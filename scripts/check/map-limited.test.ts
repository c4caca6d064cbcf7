import { expect, it } from 'vitest';
import { mapLimited } from './map-limited.ts';

it('keeps the order of results and the limit of what is under way', async () => {
  let underWay = 0;
  let most = 0;
  const results = await mapLimited([30, 10, 20, 0, 5], 2, async (ms) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, ms));
    underWay -= 1;
    return ms * 2;
  });
  expect(results).toEqual([60, 20, 40, 0, 10]);
  expect(most).toBe(2);
});

it('fails when a piece of work fails', async () => {
  const work = async (n: number) => (n === 2 ? Promise.reject(new Error('hỏng')) : n);
  await expect(mapLimited([1, 2, 3], 2, work)).rejects.toThrow('hỏng');
});
