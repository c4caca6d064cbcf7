import { placeAt } from '../content/place-at.ts';
import type { TextRule } from '../language/types.ts';
import type { Rule } from '../types.ts';
import { textArticles } from './text-article.ts';

/** A rule of the language as an entry of the catalogue. */
export function textRule(rule: TextRule): Rule {
  const { id, description, example } = rule;
  return {
    id,
    severity: 'warning',
    description,
    example,
    check({ content, report }) {
      for (const article of textArticles(content)) {
        for (const { start, message } of rule.check(article)) {
          const file = `${content.shownRoot}/${article.path}`;
          report({ file, ...placeAt(article.text, start), message });
        }
      }
    },
  };
}
