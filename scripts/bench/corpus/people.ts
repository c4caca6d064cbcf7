import type { Random } from './random.ts';
import { zipf } from './weighted.ts';
import {
  bodies,
  familyNames,
  givenNames,
  middleNames,
  placeSyllables,
  roles,
  titles,
} from './words/names.ts';

/** Someone whom an article quotes. Names are put together by chance and mean nobody. */
export type Person = {
  /** As introduced: `PGS.TS. Nguyễn Văn An`. */
  titled: string;
  /** As mentioned again: `ông An`. */
  short: string;
  role: string;
};

const familyName = zipf(familyNames);

/** A full name: `Nguyễn Văn An`. */
export function makeName(random: Random): string {
  return `${familyName(random)} ${random.pick(middleNames)} ${random.pick(givenNames)}`;
}

/** A person with an academic title. */
export function makePerson(random: Random): Person {
  const name = makeName(random);
  const given = name.split(' ').at(-1);
  return {
    titled: `${random.pick(titles)} ${name}`,
    short: `${random.chance(0.6) ? 'ông' : 'bà'} ${given}`,
    role: random.pick(roles),
  };
}

/** A body that need not exist, named after a word: `Trung tâm Nghiên cứu lúa gạo`. */
export function makeBody(random: Random, word: string): string {
  return `${random.pick(bodies)} ${word}`;
}

/** A commune that need not exist: `xã Hòa Lộc`. */
export function makePlace(random: Random): string {
  const kind = random.pick(['xã', 'phường', 'huyện', 'thôn']);
  return `${kind} ${random.pick(placeSyllables)} ${random.pick(placeSyllables)}`;
}
