import { describe, expect, it } from 'vitest';
import { breadcrumbList, organization, person, webSite } from './json-ld.ts';
import { issuesOf } from './test-support/issues-of.ts';
import { article, camLai, moiTruong, siteFacts } from './test-support/sample-facts.ts';

const trail = [
  { name: 'Trang chủ', url: siteFacts.homeUrl },
  article.section,
  { name: article.title, url: article.url },
];

describe('breadcrumbList', () => {
  it('numbers the way from the front page to the page itself', () => {
    expect(breadcrumbList(trail)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: url,
      })),
    });
  });
});

describe('person', () => {
  it('is a Person with a role for somebody', () => {
    expect(person(siteFacts, camLai)).toMatchObject({
      '@type': 'Person',
      jobTitle: 'Phóng viên',
      sameAs: ['https://khac.example/cam-lai'],
    });
  });

  it('is an Organization of the publisher for a desk', () => {
    expect(person(siteFacts, moiTruong)).toEqual({
      '@type': 'Organization',
      '@id': `${moiTruong.url}#tac-gia`,
      name: 'Tổ Môi trường',
      url: moiTruong.url,
      description: 'Viết về đất, nước, rừng.',
      parentOrganization: { '@id': organization(siteFacts)['@id'] },
    });
  });
});

describe('webSite', () => {
  it('leads to the search page under the base path', () => {
    expect(webSite(siteFacts).potentialAction).toEqual({
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://tin.example/ban-tin/tim-kiem/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    });
  });
});

describe('every node', () => {
  it.each([
    ['breadcrumbList', breadcrumbList(trail)],
    ['person', person(siteFacts, camLai)],
    ['person (desk)', person(siteFacts, moiTruong)],
    ['organization', organization(siteFacts)],
    ['webSite', webSite(siteFacts)],
  ])('%s holds to the vocabulary and to what rich results require', async (_name, node) => {
    expect(await issuesOf(node)).toEqual([]);
  });

  it('is really checked', async () => {
    expect(await issuesOf({ '@type': 'NewsArticle', headlin: 'x' })).toEqual([
      'NewsArticle: Property "headlin" for type "NewsArticle" is not supported by the schema.org specification',
    ]);
    expect(await issuesOf({ '@type': 'NewArticle' })).toHaveLength(1);
    expect(await issuesOf({ '@type': 'Person', jobTitle: 'x' })).toEqual([
      'Person: Required attribute "name" is missing',
    ]);
  });
});
