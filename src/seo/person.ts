import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { AuthorFacts, SiteFacts } from './facts.ts';
import { imageObject } from './image-object.ts';
import { organizationId } from './organization.ts';

function common(author: AuthorFacts) {
  return {
    '@id': `${author.url}#tac-gia`,
    name: author.name,
    url: author.url,
    ...(author.biography ? { description: author.biography } : {}),
    ...(author.image ? { image: imageObject(author.image) } : {}),
    ...(author.links?.length ? { sameAs: [...author.links] } : {}),
  } as const;
}

/**
 * Who wrote an article: https://schema.org/Person, or https://schema.org/Organization for an
 * editorial desk, which belongs to the publisher.
 */
export function person(facts: SiteFacts, author: AuthorFacts): PersonLeaf | OrganizationLeaf {
  if (author.kind === 'desk') {
    return {
      '@type': 'Organization',
      ...common(author),
      parentOrganization: { '@id': organizationId(facts) },
    };
  }
  return {
    '@type': 'Person',
    ...common(author),
    ...(author.role ? { jobTitle: author.role } : {}),
  };
}
