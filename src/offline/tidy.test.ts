import { expect, test } from 'vitest';
import { leastChoice } from './manifest.ts';
import { readShelf } from './shelf.ts';
import { usualEdition } from './test-support/fake-edition.ts';
import { setUp } from './test-support/library-setup.ts';
import { dropPrevious } from './tidy.ts';

/** Takes one edition after another; then asks what is still kept of the former ones. */
function deploys() {
  const { books, site, place } = setUp();
  return {
    async take(build: string) {
      site.edition = usualEdition(build);
      await books.take(leastChoice);
    },
    async drop(...open: string[]) {
      await dropPrevious(place, async () => open);
      return (await readShelf(place)).previous.map(({ manifest }) => manifest.build);
    },
    place,
  };
}

test('a tab keeps its edition, though the one that took the next is closed at once', async () => {
  const { take, drop } = deploys();
  await take('a');
  await take('b');
  expect(await drop('tab', 'taker')).toEqual(['a']);
  expect(await drop('tab')).toEqual(['a']);
  expect(await drop('tab', 'later')).toEqual(['a']);
  // The tab went to another page: there it is another window.
  expect(await drop('tab-2', 'later')).toEqual([]);
});

test('an edition that only windows of before can have goes when they are gone', async () => {
  const { take, drop } = deploys();
  await take('a');
  await take('b');
  expect(await drop('first')).toEqual(['a']);
  await take('c');
  expect(await drop('first', 'second')).toEqual(['b', 'a']);
  expect(await drop('second')).toEqual(['b']);
  expect(await drop()).toEqual([]);
});

test('a window that opens while the record is looked at counts', async () => {
  const { take, place } = deploys();
  await take('a');
  await take('b');
  await dropPrevious(place, async () => {
    await take('c');
    return ['first'];
  });
  const { previous } = await readShelf(place);
  expect(previous.map(({ manifest, windows }) => [manifest.build, windows])).toEqual([
    ['b', undefined],
    ['a', ['first']],
  ]);
});

test('without former editions nobody asks for the windows', async () => {
  const { take, place } = deploys();
  await take('a');
  await dropPrevious(place, () => Promise.reject(new Error('asked')));
});
