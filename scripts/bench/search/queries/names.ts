import type { Random } from '../../corpus/random.ts';
import { gathered } from './gathered.ts';
import type { KnownItem, QuerySource } from './query-class.ts';
import { shuffled } from './shuffled.ts';

/** How people are titled in the press; what stands before a name, and what is typed for another. */
const titles = ['PGS.TS.', 'GS.TS.', 'TS.', 'GS.', 'ThS.', 'ông', 'bà'];
const titled =
  /(?<![\p{L}\p{M}\p{N}])((?:P?GS|TS|ThS)\.?(?:\s?TS\.?)?|[Ôô]ng|[Bb]à)\s+(\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{Ll}\p{M}]*){1,4})(?![\p{L}\p{M}\p{N}])/gu;

/** Names that one article alone names, after a title: asked for without it, and with another one. */
export function namesWithoutTitle(source: QuerySource): KnownItem[] {
  return gathered(untitledNames(source), source);
}

function* untitledNames({ corpus, random }: QuerySource): Generator<KnownItem> {
  for (const { blocks, url } of shuffled(corpus.articles, random)) {
    const known = new Set<string>();
    for (const [, title = '', name = ''] of blocks.join('\n').matchAll(titled)) {
      if (known.has(name) || corpus.soleHolder(name)?.url !== url) continue;
      known.add(name);
      yield { text: name, url };
      yield { text: `${anotherTitle(title, random)} ${name}`, url };
    }
  }
}

function anotherTitle(title: string, random: Random): string {
  const same = (each: string) => lettersOf(each) === lettersOf(title);
  return random.pick(titles.filter((each) => !same(each)));
}

function lettersOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}]/gu, '');
}
