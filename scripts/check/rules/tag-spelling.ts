import { slugify } from '../../../src/text/slug.ts';
import { newPlacement } from '../../../src/text/tone.ts';
import type { Field } from '../content/fields.ts';
import { scalarEdit } from '../content/scalar-edit.ts';
import type { Article } from '../content/types.ts';
import { articleText } from '../examples/model-site.ts';
import type { Fix, Rule } from '../types.ts';

type Use = { article: Article; tag: Field };

const TWO_OTHERS = {
  'articles/2026/mot.md': articleText({ tags: '[hòa bình]' }),
  'articles/2026/hai.md': articleText({ tags: '[hòa bình]' }),
};

/**
 * Every tag is spelled in one way. Spellings that differ in marks, tone placement or case only would
 * share one address `/the/<tag>/`; the one that most articles use is right, of equals the older one.
 */
export const tagSpelling: Rule = {
  id: 'tag-spelling',
  severity: 'error',
  description: 'Mỗi thẻ được viết một cách trên cả trang',
  example: {
    wrong: { front: { tags: '[hoà bình]' }, files: TWO_OTHERS },
    mend: { front: { tags: '[hòa bình]' }, files: TWO_OTHERS },
  },
  check({ content, report }) {
    const groups = new Map<string, Use[]>();
    const slugs = new Map<string, string>();
    for (const article of content.articles) {
      for (const tag of article.fields.tags) {
        const slug = slugs.get(tag.value) ?? slugify(tag.value);
        slugs.set(tag.value, slug);
        const uses = groups.get(slug);
        if (uses) uses.push({ article, tag });
        else groups.set(slug, [{ article, tag }]);
      }
    }
    for (const [slug, uses] of groups) {
      const { spelling, count } = prevailing(uses);
      for (const { article, tag } of uses) {
        if (tag.value === spelling && slug !== '') continue;
        const place = { file: article.file, ...article.front.lineOf(tag.path) };
        if (slug === '' && tag.value !== '') {
          const message = `Thẻ "${tag.value}" không có chữ hay số nào. Viết thẻ bằng chữ`;
          report({ ...place, message });
        } else if (tag.value !== spelling) {
          const message = `Thẻ "${tag.value}" được ${count} bài khác viết là "${spelling}". Viết: ${spelling}`;
          const fix = toneFix(article, tag, spelling);
          report({ ...place, message, ...(fix && { fix }) });
        }
      }
    }
  },
};

/** Where only the tone stands on another letter, or the Unicode form differs, no author need be asked. */
function toneFix({ source, path, front }: Article, tag: Field, spelling: string): Fix | undefined {
  if (newPlacement(tag.value.normalize()) !== newPlacement(spelling.normalize())) return undefined;
  const edit = scalarEdit(source, front.lineOf(tag.path), tag.value, spelling);
  return edit && { edits: [{ path, ...edit }] };
}

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
