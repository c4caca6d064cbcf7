import { button, h } from '../dom.ts';
import { editionPages } from './edition-pages.ts';
import { type CopyState, readLaterView, showCopies } from './read-later-view.ts';
import { parseSaved, type SavedArticle, withoutSaved, withSaved } from './saved.ts';
import { dropUnsaved, heldPages, keepPage } from './saved-pages.ts';
import { readText, writeList } from './storage.ts';
import { savedKey } from './storage-keys.ts';

const stored = () => parseSaved(readText(savedKey));
const paths = () => new Set(stored().map(({ path }) => path));

/**
 * The articles that the reader saved for later. Copies that the device lacks are fetched when the
 * list is shown; what is taken off can be put back until something else is done, and so long its
 * copy stays.
 */
export class ReadLaterList extends HTMLElement {
  private readonly status = h('p', { role: 'status', tabindex: '-1' });
  private readonly undo = h('p', {});
  private readonly list = h('div', {});
  private held: ReadonlySet<string> = new Set();
  private coming: string | undefined;

  connectedCallback(): void {
    this.replaceChildren(this.status, this.undo, this.list);
    this.show();
    addEventListener('storage', () => this.show());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.show();
    });
    dropUnsaved(paths()).then(() => this.fetchMissing());
  }

  private readonly copyOf = (path: string): CopyState => {
    if (this.held.has(path)) return 'held';
    return this.coming === path ? 'coming' : 'missing';
  };

  private show(): void {
    const view = readLaterView(stored(), this.copyOf, (article) => this.takeOff(article));
    this.list.replaceChildren(view);
  }

  /** One after another: they are wanted some time, not now. */
  private async fetchMissing(): Promise<void> {
    const isInEdition = editionPages(import.meta.env.BASE_URL);
    this.held = await heldPages();
    for (const path of paths()) {
      if (this.held.has(path)) continue;
      this.coming = navigator.onLine ? path : undefined;
      showCopies(this.list, this.copyOf);
      const isHeld = (this.coming && (await keepPage(path))) || (await isInEdition(path));
      if (isHeld) this.held = new Set([...this.held, path]);
    }
    this.coming = undefined;
    showCopies(this.list, this.copyOf);
  }

  private takeOff(article: SavedArticle): void {
    if (!writeList(savedKey, withoutSaved(stored(), article.path))) return;
    // What was taken off before this cannot be put back any more.
    dropUnsaved(new Set([...paths(), article.path]));
    this.show();
    this.status.textContent = `Đã bỏ “${article.title}”.`;
    const putBack = button({ class: 'tool' }, 'Hoàn tác', () => this.putBack(article));
    this.undo.replaceChildren(putBack);
    // The button that was pressed is gone.
    putBack.focus();
  }

  private putBack(article: SavedArticle): void {
    writeList(savedKey, withSaved(stored(), article));
    this.show();
    this.undo.replaceChildren();
    this.status.textContent = `Đã để dành lại “${article.title}”.`;
    this.status.focus();
    this.fetchMissing();
  }
}
