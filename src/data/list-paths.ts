import { site } from '../site.ts';
import { addresses } from '../text/addresses.ts';
import { type ListPage, paginate } from './lists.ts';
import type { ArticleView } from './views.ts';

/** One page of a list for `getStaticPaths`: `path` is what follows the route's folder. */
export interface ListPath<Props> {
  readonly params: { readonly path: string };
  readonly props: Props & { readonly page: ListPage<ArticleView>; readonly address: string };
}

/** All pages of one list. `folder` is the route's folder, such as `/the/`. */
export function listPaths<Props>(
  folder: string,
  address: string,
  articles: readonly ArticleView[],
  props: Props,
): ListPath<Props>[] {
  return paginate(articles, site.pageSize).map((page) => ({
    params: { path: addresses.nth(address, page.number).slice(folder.length).replace(/\/$/, '') },
    props: { ...props, page, address },
  }));
}
