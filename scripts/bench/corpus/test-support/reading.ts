import type { GeneratedArticle } from '../generate.ts';

/** The text under the front matter. */
export function bodyOf({ text }: Pick<GeneratedArticle, 'text'>): string {
  return text.slice(text.indexOf('\n---\n') + 5);
}

/** A field of the front matter as it is written, or `''`. */
export function fieldOf({ text }: Pick<GeneratedArticle, 'text'>, name: string): string {
  return new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
}

/** Targets of all links inside the site. */
export function linksOf(article: Pick<GeneratedArticle, 'text'>): string[] {
  return [...bodyOf(article).matchAll(/\]\((\/[^)]*)\)/g)].map(([, address = '']) => address);
}

/** All document numbers in the text, such as `42/2022/NĐ-CP`. */
export function documentsOf(article: Pick<GeneratedArticle, 'text'>): string[] {
  return (
    bodyOf(article).match(/\d+(?:\/\d{4})?[/-]\p{Lu}[\p{L}]*[-/]\p{L}[\p{L}]*(?:-\d{4})?/gu) ?? []
  );
}
