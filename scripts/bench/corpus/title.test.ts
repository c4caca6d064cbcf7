import { expect, test } from 'vitest';
import { makeLexicon } from './lexicon.ts';
import { countSyllables } from './prose.ts';
import { randomStream } from './random.ts';
import { makeTitle } from './title.ts';
import { makeTopic } from './topic.ts';

test('a title has 6 to 14 syllables, begins in upper case and is spaced once', () => {
  const random = randomStream(1, 'title');
  const lexicon = makeLexicon(1);
  for (let turn = 0; turn < 500; turn += 1) {
    const title = makeTitle({ random, lexicon, topic: makeTopic(random, lexicon, ['môi trường']) });
    expect(countSyllables(title)).toBeGreaterThanOrEqual(6);
    expect(countSyllables(title)).toBeLessThanOrEqual(14);
    expect(title).toMatch(/^\p{Lu}[\p{L} ]*\p{L}$/u);
    expect(title).not.toContain('  ');
  }
});
