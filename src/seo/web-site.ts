import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import type { SiteFacts } from './facts.ts';
import { organizationId } from './organization.ts';

/** The site and its search page: https://schema.org/WebSite, https://schema.org/SearchAction */
export function webSite(facts: SiteFacts): WebSiteLeaf {
  const { site, homeUrl } = facts;
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${homeUrl}tim-kiem/?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${homeUrl}#trang-tin`,
    name: site.name,
    alternateName: site.tagline,
    description: site.description,
    url: homeUrl,
    inLanguage: site.language,
    publisher: { '@id': organizationId(facts) },
    potentialAction: search,
  };
}
