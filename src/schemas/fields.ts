import { z } from 'zod';
import { parseSiteDate, type SiteDate } from '../text/dates.ts';
import { dateAdvice } from './date-advice.ts';
import { friendly, type RawIssue } from './friendly-errors.ts';

/** A line of text, trimmed, 1 to `max` characters. `example` is the field as an author writes it. */
export function text(example: string, max = 400) {
  return z
    .string({ error: friendly(example) })
    .trim()
    .min(1)
    .max(max);
}

/** The name of a file in content/authors, or of a section: lower-case ASCII, digits and hyphens. */
export function id(example: string) {
  return text(example, 60).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
}

/** What an editor can tell of a date by JSON Schema alone; `parseSiteDate` decides. */
const DATE_PATTERN = '^\\s*\\d{4}-\\d{2}-\\d{2}';

/** A day or a moment in ISO form; without an offset it is Vietnamese time. Comes out as a `SiteDate`. */
export function siteDate(example: string) {
  return z
    .string({ error: dateError(example) })
    .trim()
    .transform((written, context): SiteDate => {
      const date = parseSiteDate(written);
      if (!('fault' in date)) return date;
      context.issues.push({ code: 'custom', message: dateAdvice(written, date), input: written });
      return z.NEVER;
    })
    .meta({ pattern: DATE_PATTERN });
}

/** A list that an author may shorten to its only member. */
export function oneOrMore<T extends z.ZodType>(member: T, example: string) {
  const list = z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(member, { error: friendly(example) }).min(1),
  );
  // A JSON Schema made of this would know the list alone, and an editor would underline the short form.
  return list.meta({ type: ['string', 'array'], minLength: 1 });
}

/** `date: 2026` is a number to YAML; its author still needs to hear about dates, not about quotes. */
function dateError(example: string): (issue: RawIssue) => string | undefined {
  const otherwise = friendly(example);
  return (issue) =>
    typeof issue.input === 'number'
      ? dateAdvice(String(issue.input), { fault: 'form' })
      : otherwise(issue);
}
