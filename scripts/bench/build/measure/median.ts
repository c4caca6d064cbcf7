/**
 * The middle value; of an even number the lower of the two in the middle, which was really measured.
 *
 * @throws RangeError when there is none.
 */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('No numbers, no median.');
  return middle;
}
