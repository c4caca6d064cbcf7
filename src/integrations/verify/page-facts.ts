import { attribute, elementsOf, type HtmlElement, parsePage, textOf } from './html-tree.ts';
import { type Reference, referencesOf } from './references.ts';

/** What the verification needs to know of one page. */
export interface PageFacts {
  /** The page's address, root-relative without the base path. */
  readonly page: string;
  /** `<html lang>`, '' when it is absent. */
  readonly language: string;
  /** Whether there is a `<main>` with text in it. */
  readonly hasText: boolean;
  /** All ids in document order, with repeats. */
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
  /** Attributes that our Content-Security-Policy keeps from working: `style`, `onclick`, … */
  readonly blockedAttributes: readonly string[];
}

function blockedOf(element: HtmlElement): string[] {
  return element.attrs
    .filter(({ name }) => name === 'style' || /^on[a-z]/.test(name))
    .map(({ name, value }) => `${name}="${value}"`);
}

/** Reads a page once. What stands in a `<template>` is no part of the page until a script says so. */
export function pageFacts(page: string, html: string): PageFacts {
  const ids: string[] = [];
  const references: Reference[] = [];
  const blockedAttributes: string[] = [];
  let language = '';
  let hasText = false;
  for (const element of elementsOf(parsePage(html), { intoTemplates: false })) {
    const id = attribute(element, 'id');
    if (id !== undefined) ids.push(id);
    if (element.tagName === 'html') language = attribute(element, 'lang') ?? '';
    if (element.tagName === 'main') hasText ||= /[\p{L}\p{N}]/u.test(textOf(element));
    references.push(...referencesOf(element));
    blockedAttributes.push(...blockedOf(element));
  }
  return { page, language, hasText, ids, references, blockedAttributes };
}
