import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import type { SiteFacts } from './facts.ts';
import { imageObject } from './image-object.ts';

/** The publisher's identifier, by which other nodes point to it. */
export function organizationId({ homeUrl }: SiteFacts): string {
  return `${homeUrl}#to-chuc`;
}

/** The publisher, whole: https://schema.org/NewsMediaOrganization */
export function organization(facts: SiteFacts): NewsMediaOrganizationLeaf {
  const { site, homeUrl, logo } = facts;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(facts),
    name: site.organisation,
    alternateName: site.name,
    url: homeUrl,
    logo: imageObject(logo),
    address: site.owner.address,
    telephone: site.owner.telephone,
    email: site.owner.email,
  };
}
