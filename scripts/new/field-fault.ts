import { articleSchema } from '../../src/schemas/article.ts';
import { explain } from '../../src/schemas/friendly-errors.ts';

/** What the schema says of one field's value, in Vietnamese; `undefined` when it is right. */
export function fieldFault(field: keyof typeof articleSchema.shape, value: unknown) {
  const parsed = articleSchema.safeParse({ [field]: value });
  return parsed.error
    ? explain(parsed.error).find(({ path }) => path[0] === field)?.message
    : undefined;
}
