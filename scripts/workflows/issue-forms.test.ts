import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { site } from '../../src/site.ts';
import { repositoryFile, repositoryFolder } from './test-support/repository.ts';

interface Question {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly string[];
  };
  readonly validations?: { readonly required?: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly Question[];
}

const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = repositoryFolder(FOLDER).filter((name) => name !== 'config.yml');

test('there are three', () => {
  expect(forms).toEqual(['1-bao-loi.yml', '2-de-nghi-dinh-chinh.yml', '3-gop-y.yml']);
});

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
describe.each(forms)('%s', (name) => {
  const form = parse(repositoryFile(`${FOLDER}/${name}`)) as Form;
  const questions = form.body.filter(({ type }) => type !== 'markdown');

  test('has what GitHub demands, and nothing that it does not know', () => {
    expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'labels', 'body']);
    for (const { type, attributes, ...rest } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown']).toContain(type);
      expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy();
      expect(attributes.options !== undefined).toBe(type === 'dropdown');
      expect(Object.keys(rest).filter((key) => !/^(id|validations)$/.test(key))).toEqual([]);
    }
  });

  test('gives every question an id and a label of its own', () => {
    const ids = questions.map(({ id }) => id);
    const labels = questions.map(({ attributes }) => attributes.label);
    expect(ids.filter((id) => !/^[a-z-]+$/.test(id ?? ''))).toEqual([]);
    expect(new Set(ids).size).toBe(questions.length);
    expect(new Set(labels).size).toBe(questions.length);
  });

  test('asks something that has to be answered', () => {
    expect(questions.some(({ validations }) => validations?.required)).toBe(true);
  });
});

test('whoever would rather write a letter is led to the site', () => {
  const { blank_issues_enabled: blank, contact_links: links } = parse(
    repositoryFile(`${FOLDER}/config.yml`),
  ) as { blank_issues_enabled: boolean; contact_links: { url: string }[] };
  expect(blank).toBe(false);
  expect(links.map(({ url }) => url)).toEqual([
    `${site.url}/huong-dan-gui-bai/`,
    `${site.url}/lien-he/`,
  ]);
});
