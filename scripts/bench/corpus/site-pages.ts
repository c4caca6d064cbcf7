/** A Markdown link to an article of the site: `[chữ](/2024/01/ten-bai/)`. */
const ARTICLE_LINK = /\[([^\]]*)\]\(\/\d{4}\/\d{2}\/[^)]*\)/g;

/** A page of the site for another archive: links to the site's own articles become plain words. */
export function withoutArticleLinks(page: string): string {
  return page.replace(ARTICLE_LINK, '$1');
}
