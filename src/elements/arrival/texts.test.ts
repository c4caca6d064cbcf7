import { expect, test } from 'vitest';
import { textsToMark } from './texts.ts';

const here = new URL('https://tin.example/2024/05/pha-tam-giang/');
const nothing = { here, handed: null, state: null, referrer: '' };
const handed = JSON.stringify({ path: here.pathname, texts: ['đầm phá', 'phá Tam Giang'] });

test.each([
  ['what was handed over', { handed }, ['đầm phá', 'phá Tam Giang']],
  ['not what was meant for another article', { handed: handed.replace('05', '06') }, []],
  ['what the entry keeps', { state: { marks: ['lũ'] } }, ['lũ']],
  ['nothing, if the marks were taken off', { state: { marks: [] }, referrer: search('lũ') }, []],
  ['the newer of both', { handed, state: { marks: [] } }, ['đầm phá', 'phá Tam Giang']],
  ['the query of the search page', { referrer: search('sông Hương&nam=2024') }, ['sông Hương']],
  ['no empty query', { referrer: search('') }, []],
  ['no other page', { referrer: 'https://tin.example/the/?q=x' }, []],
  ['no other site', { referrer: 'https://other.example/tim-kiem/?q=x' }, []],
  ['nothing of what it does not know', { state: { marks: 'x' }, referrer: 'x' }, []],
])('marks %s', (_name, given, texts) => {
  expect(textsToMark({ ...nothing, ...given })).toEqual(texts);
});

function search(q: string): string {
  return `https://tin.example/tim-kiem/?q=${q}`;
}
