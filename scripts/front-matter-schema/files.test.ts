import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { readYaml } from '../../src/markdown/yaml.ts';
import { editorFiles } from './files.ts';
import { articleJsonSchema, type JsonSchema, knownIn } from './json-schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as JsonSchema;
// Types in a list are plain draft 7; Ajv's strict mode asks for one.
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false });
const compiled = new Map<string, ValidateFunction>();

/** What a committed schema says of data: the paths and what is wrong there. */
function faults(name: string, data: unknown): string[] {
  const validate = compiled.get(name) ?? ajv.compile(json(`.vscode/schemas/${name}.schema.json`));
  compiled.set(name, validate);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const articles = readdirSync(join(ROOT, 'content/articles'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.mdx?$/.test(path))
  .map((path) => [path, readFrontMatter(read(`content/articles/${path}`)).data] as const);

const right = { title: 'A', date: '2026-11-05', author: 'a', tags: ['x'], section: 'moi' };

describe('the files made for editors', () => {
  // What they suggest may be of an earlier day: a new tag must not fail anyone's tests.
  const known = knownIn(json('.vscode/schemas/article.schema.json'));

  it.each(Object.entries(editorFiles(known)))(
    '%s is as src/schemas has it (else run: node scripts/front-matter-schema.ts)',
    (path, value) => {
      expect(json(path)).toEqual(value);
    },
  );

  it('suggest sections, authors and tags', () => {
    expect(known.sections).toContainEqual({ id: 'moi-truong', name: 'Thiên nhiên xứ Huế' });
    expect(known.authors).toContainEqual({ id: 'cam-lai', name: 'Cẩm Lai' });
    expect(known.tags).toContain('phổ biến kiến thức');
  });

  it('explain every field in Vietnamese', () => {
    const silent = Object.entries(json('.vscode/schemas/article.schema.json').properties ?? {})
      .filter(([, { description }]) => !description)
      .map(([key]) => key);
    expect(silent).toEqual([]);
  });
});

describe('article.schema.json', () => {
  it('accepts every article of the site', () => {
    expect(articles.length).toBeGreaterThan(30);
    expect(articles.filter(([, data]) => faults('article', data).length > 0)).toEqual([]);
  });

  it('leaves unknown sections, authors and tags to the checker', () => {
    expect(faults('article', right)).toEqual([]);
    expect(faults('article', { ...right, author: ['a', 'cam-lai'], postedBy: 'b' })).toEqual([]);
  });

  it.each([
    [{ tag: ['x'] }, ' must NOT have additional properties'],
    [{ title: '' }, '/title must NOT have fewer than 1 characters'],
    [{ title: 'a'.repeat(201) }, '/title must NOT have more than 200 characters'],
    [{ date: '05/11/2026' }, String.raw`/date must match pattern "^\s*\d{4}-\d{2}-\d{2}"`],
    [{ tags: [] }, '/tags must NOT have fewer than 1 items'],
    [{ tags: 'x' }, '/tags must be array'],
    [{ author: [] }, '/author must NOT have fewer than 1 items'],
    [{ draft: 'true' }, '/draft must be boolean'],
    [{ cover: { image: './a.jpg' } }, "/cover must have required property 'alt'"],
    [{ section: undefined }, " must have required property 'section'"],
  ])('refuses %j', (fields, fault) => {
    expect(faults('article', { ...right, ...fields })).toContain(fault);
  });

  it('holds without anything to suggest', () => {
    const bare = articleJsonSchema({ sections: [], authors: [], tags: [] });
    expect(ajv.compile(bare)(right)).toBe(true);
    expect(JSON.stringify(bare)).not.toContain('anyOf');
  });
});

describe('the schemas of data files', () => {
  const authors = readdirSync(join(ROOT, 'content/authors')).filter((name) => /\.yaml$/.test(name));

  it.each([
    ...authors.map((name) => ['author', `content/authors/${name}`]),
    ['sections', 'content/sections.yaml'],
    ['glossary', 'content/glossary.yaml'],
    ['redirects', 'content/redirects.yaml'],
  ])('%s.schema.json accepts %s', (schema, path) => {
    expect(faults(schema, readYaml(read(path)).data)).toEqual([]);
  });

  it('are refused when they are wrong', () => {
    expect(faults('author', { nam: 'A' })).not.toEqual([]);
    expect(faults('sections', [{ id: 'A B', name: 'A', description: 'B' }])).not.toEqual([]);
  });

  it('are each named in the settings of the editor', () => {
    const settings = read('.vscode/settings.json');
    const unnamed = readdirSync(join(ROOT, '.vscode/schemas'))
      // The Astro extension makes its own of the same Zod schema.
      .filter((name) => name !== 'article.schema.json' && !settings.includes(name));
    expect(unnamed).toEqual([]);
  });
});
