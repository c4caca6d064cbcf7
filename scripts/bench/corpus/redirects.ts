const REDIRECTS = 20;

/** `redirects.yaml` for a corpus: an old address, as if from another system, for its first articles. */
export function makeRedirects(articles: readonly { address: string }[]): string {
  return articles
    .slice(0, REDIRECTS)
    .map(({ address }) => `/bai-viet${address}: ${address}\n`)
    .join('');
}
