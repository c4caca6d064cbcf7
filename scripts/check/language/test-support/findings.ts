import { posix } from 'node:path';
import { EXAMPLE_ARTICLE, siteOf } from '../../examples/model-site.ts';
import { pictureFacts } from '../../pictures/inspect-picture.ts';
import type { ExampleSite } from '../../types.ts';
import { languageRules } from '../index.ts';
import type { TextImageFile, TextRule } from '../types.ts';
import { textArticle } from './text-article.ts';

type Options = Parameters<typeof textArticle>[1];

/** For tests: what one rule says of a Markdown text, as `the text it is about: message → mend`. */
export function said(rule: TextRule, text: string, options?: Options): string[] {
  return [...rule.check(textArticle(text, options))].map(({ start, length, message, mend }) => {
    const about = text.slice(start, start + length);
    return `${about}: ${message}${mend === undefined ? '' : ` → ${mend}`}`;
  });
}

/** For tests: what one rule finds, without what it says of it. */
export function found(rule: TextRule, text: string, options?: Options): string[] {
  return [...rule.check(textArticle(text, options))].map(({ start, length }) =>
    text.slice(start, start + length),
  );
}

/** For tests: what all rules find, as `rule: the text it is about`. */
export function foundByAll(text: string, options?: Options): string[] {
  return languageRules.flatMap((rule) =>
    found(rule, text, options).map((about) => `${rule.id}: ${about}`),
  );
}

/** For tests: the text with the mends of one rule made. */
export function mended(rule: TextRule, text: string): string {
  const findings = [...rule.check(textArticle(text))].sort((a, b) => b.start - a.start);
  return findings.reduce(
    (result, { start, length, mend }) =>
      mend === undefined ? result : result.slice(0, start) + mend + result.slice(start + length),
    text,
  );
}

/** For tests: what all rules find in the article of an example's site. */
export async function foundInSite(site: ExampleSite): Promise<string[]> {
  const article = siteOf(site)[EXAMPLE_ARTICLE];
  const files: Record<string, TextImageFile> = {};
  for (const [path, bytes] of Object.entries(site.files ?? {})) {
    if (!(bytes instanceof Uint8Array)) continue;
    const { size } = await pictureFacts(path, bytes);
    if (size) files[`./${posix.basename(path)}`] = size;
  }
  return typeof article === 'string' ? foundByAll(article, { files }) : [];
}
