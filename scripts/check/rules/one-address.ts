import type { Article } from '../content/types.ts';
import { articleText } from '../examples/model-site.ts';
import type { Rule, RuleContext } from '../types.ts';

/** No two articles share an address, nor a path that some file systems, or Astro, take for one. */
export const oneAddress: Rule = {
  id: 'one-address',
  severity: 'error',
  description: 'Không hai bài nào có cùng địa chỉ hay cùng tên',
  example: {
    wrong: {
      files: { 'articles/2026/lu.md': articleText(), 'articles/2026/lu/index.md': articleText() },
    },
    mend: {
      files: {
        'articles/2026/lu.md': articleText(),
        'articles/2026/lu-lon/index.md': articleText(),
      },
    },
  },
  check(context) {
    const told = new Set<string>();
    compare(
      context,
      told,
      ({ address }) => address,
      (first, { address }) => {
        return `Bài này và ${first.file} có cùng địa chỉ ${address}. Đổi tên một trong hai bài`;
      },
    );
    // `z.md` beside `z/index.md` lose one of them in Astro even when their months differ.
    compare(
      context,
      told,
      ({ id }) => id,
      (first) => {
        return `Bài này và ${first.file} trùng tên. Giữ một bài, hoặc đổi tên một trong hai`;
      },
    );
  },
};

function compare(
  { content, report }: RuleContext,
  told: Set<string>,
  keyOf: (article: Article) => string | undefined,
  sentence: (first: Article, second: Article) => string,
): void {
  const seen = new Map<string, Article>();
  for (const article of content.articles) {
    // Case and Unicode form are told apart on Linux, but not on other authors' machines.
    const key = keyOf(article)?.normalize('NFC').toLowerCase();
    if (key === undefined) continue;
    const first = seen.get(key);
    if (!first) seen.set(key, article);
    else if (!told.has(article.file)) {
      told.add(article.file);
      report({
        file: article.file,
        line: 1,
        about: [first.file],
        message: sentence(first, article),
      });
    }
  }
}
