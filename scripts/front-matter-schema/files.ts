import { authorSchema } from '../../src/schemas/author.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { redirectsSchema } from '../../src/schemas/redirects.ts';
import { sectionsSchema } from '../../src/schemas/sections.ts';
import { articleJsonSchema, jsonSchema, type Known } from './json-schema.ts';
import { articleSnippets } from './snippets.ts';

/** Every file made for editors: its path from the repository's root → what it holds, as JSON. */
export function editorFiles(known: Known): Record<string, unknown> {
  const article = articleJsonSchema(known);
  return {
    '.vscode/schemas/article.schema.json': article,
    '.vscode/schemas/author.schema.json': jsonSchema(authorSchema),
    '.vscode/schemas/glossary.schema.json': jsonSchema(glossarySchema),
    '.vscode/schemas/redirects.schema.json': jsonSchema(redirectsSchema),
    '.vscode/schemas/sections.schema.json': jsonSchema(sectionsSchema),
    '.vscode/bai-viet.code-snippets': articleSnippets(article),
  };
}
