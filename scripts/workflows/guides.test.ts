import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from 'sax';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { site } from '../../src/site.ts';
import { linksOf } from './test-support/links-of.ts';
import { repositoryFile, repositoryFolder, workflows } from './test-support/repository.ts';
import { jobsOf } from './workflow.ts';

const ROOT = join(import.meta.dirname, '../..');
const writers = repositoryFile('.github/CONTRIBUTING.md');
const keepers = repositoryFile('.github/QUAN-TRI.md');
const { url = '', branch = '' } = site.repository ?? {};

describe.each(['CONTRIBUTING.md', 'QUAN-TRI.md'])('%s', (name) => {
  const links = linksOf(repositoryFile(`.github/${name}`));

  test('leads to files that exist', () => {
    const own = links.map((link) => link.url).filter((address) => !address.includes('://'));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((path) => !existsSync(join(ROOT, '.github', path)))).toEqual([]);
  });

  test('leads to no other repository than the one in site.ts', () => {
    const placed = links
      .map((link) => link.url)
      .filter((address) => /\.com\/\w[\w-]*\//.test(address));
    expect(placed.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
  });
});

describe('the drawings', () => {
  const drawings = repositoryFolder('.github/huong-dan');

  test('all stand in the guide for writers, in order, told in words', () => {
    const pictures = linksOf(writers).filter(({ alt }) => alt !== undefined);
    expect(pictures.map((picture) => picture.url)).toEqual(
      drawings.map((name) => `huong-dan/${name}`),
    );
    expect(pictures.filter(({ alt = '' }) => alt.length < 40)).toEqual([]);
  });

  test.each(drawings)('%s is sound, has a title, loads and runs nothing', (name) => {
    const names: string[] = [];
    const reader = parser(true, { xmlns: false, position: true });
    reader.onerror = (error) => {
      throw error;
    };
    reader.onopentag = ({ name: tag, attributes }) => names.push(tag, ...Object.keys(attributes));
    const text = repositoryFile(`.github/huong-dan/${name}`);
    reader.write(text).close();
    expect(names).toContain('title');
    expect(
      names.filter((one) => /^(script|foreignObject|image|use|a|on\w+|.*href)$/.test(one)),
    ).toEqual([]);
    expect(text).not.toMatch(/url\(|@import/);
  });
});

describe('the template of an article', () => {
  const address = linksOf(writers).find((link) => link.url.includes('/new/'))?.url ?? url;
  const { pathname, searchParams } = new URL(address);
  const template = searchParams.get('value') ?? '';

  test('opens a new file of the content, on the branch that is published', () => {
    expect(pathname).toBe(new URL(`${url}/new/${branch}`).pathname);
    expect(searchParams.get('filename')).toMatch(
      new RegExp(`^${site.repository?.contentPath}/articles/\\d{4}/[a-z-]+/index\\.md$`),
    );
  });

  test('is what the guide shows, and is sound', () => {
    const shown = /```markdown\n( +---\n[\s\S]*?)\n *```/.exec(writers)?.[1] ?? '';
    expect(template).toBe(`${shown.replaceAll(/^ {3}/gm, '')}\n`);
    const { author, section } = articleSchema.parse(readFrontMatter(template).data);
    expect(author.map((id) => existsSync(join(ROOT, `content/authors/${id}.yaml`)))).toEqual([
      true,
    ]);
    expect(sections()).toContain(section);
  });

  test('may stand in every section', () => {
    const named = /^ *- `section`: (.*)$/m.exec(writers)?.[1]?.match(/[a-z-]{3,}(?=`)/g);
    expect(named).toEqual(sections());
  });
});

function sections(): string[] {
  return (parse(repositoryFile('content/sections.yaml')) as { id: string }[]).map(({ id }) => id);
}

describe('the guide for keepers', () => {
  test('explains every workflow, and names the checks to demand', () => {
    const files = workflows().map(({ file }) => file);
    expect(files.filter((file) => !keepers.includes(`](workflows/${file})`))).toEqual([]);
    const checks = workflows()
      .filter(({ triggers }) => 'pull_request' in triggers)
      .flatMap((workflow) => jobsOf(workflow).map(([, { name }]) => name));
    expect(checks).toHaveLength(3);
    expect(checks.filter((name) => !keepers.includes(`\`${name}\``))).toEqual([]);
  });

  test('names the owners to replace, and every secret', () => {
    const owners = repositoryFile('.github/CODEOWNERS').match(/@[\w/-]+/g) ?? [];
    const secrets = workflows().flatMap(({ text }) => text.match(/(?<=secrets\.)\w+/g) ?? []);
    const wanted = [...new Set([...owners, ...secrets])].map((name) => `\`${name}\``);
    expect(wanted).toHaveLength(4);
    expect(wanted.filter((name) => !keepers.includes(name))).toEqual([]);
  });
});
