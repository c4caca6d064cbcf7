import type { Article } from '../content/article-of.ts';

/** An article as the plainest of pages, for a search engine that reads pages. */
export function plainPage({ title, blocks }: Article): string {
  const paragraphs = blocks.map((block) => `<p>${escaped(block)}</p>`).join('\n');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><main data-pagefind-body>
<h1>${escaped(title)}</h1>
${paragraphs}
</main></body></html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
