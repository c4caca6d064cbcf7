import type { BreadcrumbListLeaf } from 'schema-dts';
import type { NamedLink } from './facts.ts';

/** The way to a page, from the front page down to itself: https://schema.org/BreadcrumbList */
export function breadcrumbList(trail: readonly NamedLink[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  };
}
