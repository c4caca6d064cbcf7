import { escapeXml } from './escape-xml.ts';
import type { SiteFacts } from './facts.ts';

/** The specification's limits for `<ShortName>` and `<Description>`, in characters. */
const shortNameLength = 16;
const descriptionLength = 1024;

function first(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('');
}

/**
 * An OpenSearch description, by which a browser offers the site's search in its address bar
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md).
 */
export function openSearchDescription({ site, homeUrl }: SiteFacts): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(first(site.name, shortNameLength))}</ShortName>`,
    `<Description>${escapeXml(first(site.description, descriptionLength))}</Description>`,
    `<Language>${escapeXml(site.language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${escapeXml(`${homeUrl}tim-kiem/?q={searchTerms}`)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
