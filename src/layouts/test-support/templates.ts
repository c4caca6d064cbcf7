import type { Page } from 'playwright-core';

/** One kind of page, or one state of a page that a reader can bring about. */
export interface Template {
  readonly name: string;
  /** Relative to the site's home page. */
  readonly path: string;
  /** What to do on the loaded page before it is looked at. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The article that reports the facts of the source. */
export const firstArticle = '2023/10/thuong-vu-tinh-uy-lam-viec-voi-lien-hiep-hoi/';

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog.search-dialog input[name=q]').fill('nước');
  await page.locator('dialog.search-dialog .hit').first().waitFor();
}

async function openLightbox(page: Page): Promise<void> {
  await page.locator('a.zoom').first().click();
  await page.locator('dialog.lightbox[open] img').waitFor();
}

/** Every template of the project's own site, with the real content. */
export const templates: readonly Template[] = [
  { name: 'home', path: '' },
  { name: 'first article', path: firstArticle },
  { name: 'article with all of Markdown', path: '2025/06/trinh-bay-bai-bang-markdown/' },
  { name: 'article in MDX', path: '2026/01/trang-web-cho-mang-yeu/' },
  { name: 'article with corrections', path: '2023/11/tu-van-phan-bien-la-gi/' },
  { name: 'section', path: 'chuyen-muc/moi-truong/' },
  { name: 'tag', path: 'the/song-huong/' },
  { name: 'author', path: 'tac-gia/to-moi-truong/' },
  { name: 'archive', path: 'luu-tru/' },
  { name: 'year', path: 'luu-tru/2024/' },
  { name: 'month', path: 'luu-tru/2024/11/' },
  { name: 'latest', path: 'moi-nhat/' },
  { name: 'latest, page 2', path: 'moi-nhat/trang/2/' },
  { name: 'site map', path: 'so-do-trang/' },
  { name: 'contact', path: 'lien-he/' },
  {
    name: 'offline',
    path: 'ngoai-tuyen/',
    prepare: (page) => page.locator('.shelf-form').waitFor(),
  },
  { name: 'no network', path: 'mat-mang/' },
  { name: '404', path: 'khong-co-trang-nay/' },
  { name: 'search, empty', path: 'tim-kiem/' },
  {
    name: 'search with results',
    path: 'tim-kiem/?q=n%C6%B0%E1%BB%9Bc',
    prepare: (page) => page.locator('.hit').first().waitFor(),
  },
  {
    name: 'search with a filter',
    path: 'tim-kiem/?q=n%C6%B0%E1%BB%9Bc&chuyen-muc=moi-truong',
    prepare: (page) => page.locator('.search-chips .chip').first().waitFor(),
  },
  {
    name: 'search without results',
    path: 'tim-kiem/?q=%F0%9F%8C%8A',
    prepare: (page) => page.locator('[data-state=nothing]').waitFor(),
  },
  { name: 'search dialog', path: '', prepare: openSearch },
  { name: 'lightbox', path: firstArticle, prepare: openLightbox },
  {
    name: 'settings',
    path: '',
    prepare: (page) => page.locator('reader-settings summary').click(),
  },
];

/** Opens a template and brings it into its state. */
export async function openTemplate(page: Page, home: string, template: Template): Promise<void> {
  await page.goto(new URL(template.path, home).href, { waitUntil: 'load' });
  await template.prepare?.(page);
}
