import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface VocabularyEntry {
  readonly '@id': string;
  readonly '@type': 'rdfs:Class' | 'rdf:Property';
  readonly 'rdfs:subClassOf'?: { readonly '@id': string }[];
  readonly 'schema:domainIncludes'?: { readonly '@id': string }[];
}

const declaration = /^(?:export )?interface (\w+?)(Base|Leaf) extends ([\w, <>]+) \{$/u;
const property = /^ {4}"([\w-]+)"\?: /u;

function reference(name: string): { readonly '@id': string } {
  return { '@id': `schema:${name}` };
}

/**
 * The whole vocabulary of schema.org in the shape of its published JSON-LD, taken from the
 * declarations of schema-dts, which are generated from it: nothing has to be downloaded.
 */
export function schemaOrgVocabulary(): { '@graph': VocabularyEntry[] } {
  const path = createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts');
  const parents = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  let current = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, name, , bases = ''] = declaration.exec(line) ?? [];
    if (name) {
      current = name;
      const named = [...bases.matchAll(/(\w+)Base\b/gu)].map(([, base = '']) => base);
      const known = parents.get(name) ?? new Set();
      for (const base of named) if (base !== name) known.add(base);
      parents.set(name, known);
    }
    const [, key] = property.exec(line) ?? [];
    if (key) domains.set(key, (domains.get(key) ?? new Set()).add(current));
  }
  const classes = [...parents].map(
    ([name, bases]): VocabularyEntry => ({
      ...reference(name),
      '@type': 'rdfs:Class',
      'rdfs:subClassOf': [...bases].map(reference),
    }),
  );
  const properties = [...domains].map(
    ([name, types]): VocabularyEntry => ({
      ...reference(name),
      '@type': 'rdf:Property',
      'schema:domainIncludes': [...types].map(reference),
    }),
  );
  return { '@graph': [...classes, ...properties] };
}
