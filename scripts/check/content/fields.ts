import { parseSiteDate, type SiteDate } from '../../../src/text/dates.ts';

/** A text of the front matter and its path there, by which its line is found. */
export type Field = { value: string; path: (string | number)[] };

/** What is needed to compare articles with each other, however faulty the rest of the front matter is. */
export type Fields = {
  date?: SiteDate;
  updated?: SiteDate;
  draft: boolean;
  authors: Field[];
  postedBy: Field[];
  section: Field[];
  tags: Field[];
  cover: Field[];
};

/**
 * Picks the usable fields out of unvalidated front matter, so that one run can name all faults
 * and not only those of the first kind. What has the wrong type is left to the schema.
 */
export function readFields(data: unknown): Fields {
  const date = dateAt(data, 'date');
  const updated = dateAt(data, 'updated');
  return {
    ...(date && { date }),
    ...(updated && { updated }),
    draft: valueAt(data, 'draft') === true,
    authors: textsAt(data, 'author'),
    postedBy: textsAt(data, 'postedBy'),
    section: textsAt(data, 'section'),
    tags: textsAt(data, 'tags'),
    cover: textsAt(valueAt(data, 'cover'), 'image').map(({ value }) => ({
      value,
      path: ['cover', 'image'],
    })),
  };
}

function valueAt(data: unknown, key: string): unknown {
  const isMap = typeof data === 'object' && data !== null && Object.hasOwn(data, key);
  return isMap ? (data as Record<string, unknown>)[key] : undefined;
}

function textsAt(data: unknown, key: string): Field[] {
  const value = valueAt(data, key);
  if (typeof value === 'string') return [{ value: value.trim(), path: [key] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    typeof item === 'string' ? [{ value: item.trim(), path: [key, index] }] : [],
  );
}

function dateAt(data: unknown, key: string): SiteDate | undefined {
  const value = valueAt(data, key);
  const date = typeof value === 'string' ? parseSiteDate(value) : undefined;
  return date && !('fault' in date) ? date : undefined;
}
