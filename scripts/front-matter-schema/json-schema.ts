import { z } from 'zod';
import { articleSchema } from '../../src/schemas/article.ts';
import type { Named } from '../new/site-facts.ts';

/** As much of JSON Schema (draft 7) as is made here. */
export type JsonSchema = {
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  const?: string;
  [keyword: string]: unknown;
};

/** What the site has that articles name; offered by editors, never demanded. */
export type Known = { sections: Named[]; authors: Named[]; tags: string[] };

/** A Zod schema as editors read it: what an author may write, before defaults and transformations. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
}

/** An article's front matter, with what the site knows as suggestions. */
export function articleJsonSchema({ sections, authors, tags }: Known): JsonSchema {
  const schema = jsonSchema(articleSchema);
  const { section, author, postedBy, tags: tagList, ...others } = schema.properties ?? {};
  const suggested = {
    section: suggest(section, sections),
    author: suggestInList(author, authors, { alone: true }),
    postedBy: suggest(postedBy, authors),
    tags: suggestInList(
      tagList,
      tags.map((tag) => ({ id: tag, name: '' })),
      { alone: false },
    ),
  };
  const order = Object.keys(schema.properties ?? {});
  const properties = { ...others, ...suggested } as Record<string, JsonSchema>;
  return {
    ...schema,
    properties: Object.fromEntries(order.map((key) => [key, properties[key] ?? {}])),
  };
}

/** The suggestions of a schema made here, which may be of an earlier day than the content. */
export function knownIn({ properties = {} }: JsonSchema): Known {
  const read = (schema: JsonSchema | undefined): Named[] =>
    (schema?.anyOf ?? []).flatMap((one) =>
      one.const === undefined ? [] : [{ id: one.const, name: one.description ?? '' }],
    );
  return {
    sections: read(properties['section']),
    authors: read(properties['postedBy']),
    tags: read(properties['tags']?.items).map(({ id }) => id),
  };
}

/** Any value that was allowed before, and first of all these. */
function suggest(schema: JsonSchema = {}, known: readonly Named[]): JsonSchema {
  if (known.length === 0) return schema;
  const { description, ...rest } = schema;
  const offered = known.map(({ id, name }) => ({ const: id, ...(name && { description: name }) }));
  return { ...(description && { description }), anyOf: [...offered, rest] };
}

function suggestInList(
  schema: JsonSchema = {},
  known: readonly Named[],
  { alone }: { alone: boolean },
): JsonSchema {
  const list = { ...schema, items: suggest(schema.items, known) };
  return alone ? suggest(list, known) : list;
}
