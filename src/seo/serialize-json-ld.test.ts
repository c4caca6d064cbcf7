import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { newsArticle } from './news-article.ts';
import { serializeJson, serializeJsonLd } from './serialize-json-ld.ts';
import { article, hostileTexts, siteFacts } from './test-support/sample-facts.ts';

describe('serializeJson', () => {
  it('gives text that parses to the same value and cannot leave a script element', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = serializeJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
      }),
    );
  });

  it.each(hostileTexts)('keeps «%s» in its script element', (title) => {
    const json = serializeJsonLd(newsArticle(siteFacts, { ...article, title }));
    const tree = fromHtml(`<script type="application/ld+json">${json}</script>`, {
      fragment: true,
    });
    expect(tree.children).toHaveLength(1);
    const [script] = tree.children;
    expect(script).toMatchObject({ tagName: 'script', children: [{ value: json }] });
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
    });
  });
});
