const root = document.documentElement;

/** Name of the radios and of the stored value → the attribute on `<html>`, and the value that needs none. */
const settings: Readonly<Record<string, readonly [attribute: string, usual: string]>> = {
  'giao-dien': ['theme', 'auto'],
  'co-chu': ['text', 'm'],
};

/**
 * The reader's theme and text size: shows what is set, applies and stores what is chosen, and
 * follows other tabs. The choices stand in a `<details>`, which closes on Escape, on a click
 * elsewhere and when the focus leaves it.
 */
export class ReaderSettings extends HTMLElement {
  connectedCallback(): void {
    this.read();
    this.addEventListener('change', (event) => {
      const { name, value } = event.target as HTMLInputElement;
      this.apply(name, value);
      store(name, value);
    });
    addEventListener('storage', () => this.read());
    // A page that comes back from the browser's memory has missed what was chosen meanwhile.
    addEventListener('pageshow', () => this.read());
    this.closeWhenLeft();
  }

  private read(): void {
    for (const name in settings) this.apply(name, stored(name));
  }

  private apply(name: string, value: string | null): void {
    const [attribute, usual] = settings[name] ?? [];
    if (!attribute || !usual) return;
    const radios = [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
    const chosen = radios.find((r) => r.value === value) ?? radios.find((r) => r.value === usual);
    if (!chosen) return;
    chosen.checked = true;
    if (chosen.value === usual) delete root.dataset[attribute];
    else root.dataset[attribute] = chosen.value;
    if (attribute === 'theme') colourBrowser(chosen.value);
  }

  private closeWhenLeft(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const close = () => {
      details.open = false;
    };
    const giveFocusBack = () => details.querySelector('summary')?.focus();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details.open) return;
      close();
      giveFocusBack();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.contains(relatedTarget as Node)) close();
    });
    document.addEventListener('click', ({ target }) => {
      if (!details.open || this.contains(target as Node)) return;
      if (this.contains(document.activeElement)) giveFocusBack();
      close();
    });
  }
}

/** Makes the browser's own bars follow: each `<meta name="theme-color">` has a colour scheme in its media. */
function colourBrowser(theme: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color][media]')) {
    meta.dataset['media'] ??= meta.media;
    const usual = meta.dataset['media'];
    if (theme === 'auto') meta.media = usual;
    else meta.media = usual.includes(theme) ? 'all' : 'not all';
  }
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    if (settings[name]?.[1] === value) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is forbidden or full: the choice holds for this page.
  }
}
