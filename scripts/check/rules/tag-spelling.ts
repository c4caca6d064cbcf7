import { slugify } from '../../../src/text/slug.ts';
import type { Field } from '../content/fields.ts';
import type { Article } from '../content/types.ts';
import type { Rule } from '../types.ts';

type Use = { article: Article; tag: Field };

/**
 * Every tag is spelled in one way. Spellings that differ in marks, tone placement or case only would
 * share one address `/the/<tag>/`; the one that most articles use is right, of equals the older one.
 */
export const tagSpelling: Rule = {
  id: 'tag-spelling',
  run({ content, report }) {
    const groups = new Map<string, Use[]>();
    for (const article of content.articles) {
      for (const tag of article.fields.tags) {
        const slug = slugify(tag.value);
        const uses = groups.get(slug);
        if (uses) uses.push({ article, tag });
        else groups.set(slug, [{ article, tag }]);
      }
    }
    for (const [slug, uses] of groups) {
      const { spelling, count } = prevailing(uses);
      for (const { article, tag } of uses) {
        const place = { file: article.file, ...article.front.lineOf(tag.path) };
        if (slug === '' && tag.value !== '') {
          const message = `Thẻ "${tag.value}" không có chữ hay số nào. Viết thẻ bằng chữ`;
          report({ ...place, message });
        } else if (tag.value !== spelling) {
          const message = `Thẻ "${tag.value}" được ${count} bài khác viết là "${spelling}". Viết: ${spelling}`;
          report({ ...place, message });
        }
      }
    }
  },
};

function prevailing(uses: Use[]): { spelling: string; count: number } {
  const oldestFirst = [...uses].sort(
    (a, b) => (a.article.fields.date?.epochMs ?? 0) - (b.article.fields.date?.epochMs ?? 0),
  );
  const counts = new Map<string, number>();
  for (const { tag } of oldestFirst) counts.set(tag.value, (counts.get(tag.value) ?? 0) + 1);
  let best = { spelling: '', count: 0 };
  for (const [spelling, count] of counts) if (count > best.count) best = { spelling, count };
  return best;
}
