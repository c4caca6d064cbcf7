import { fillPage, type Named, reference, slugOf } from '../../offline/fill-page.ts';

/** An article that texts can refer to. */
export interface Referable extends Named {
  /** See `articleCode`. */
  readonly code: string;
}

const articlePath = /\d{4}\/\d{2}\/[\w-]+\//gu;
/** A shorter name would stand for letters in the middle of words. */
const shortestName = 4;

/**
 * Writes what `<main>` of an article holds with references: `fillPage` undoes it.
 *
 * @param find - the article at a path, if it may be referred to.
 * @throws Error (Vietnamese) without the page's name, when that does not give the same page again.
 */
export function encodePage(
  main: string,
  own: Named,
  find: (path: string) => Referable | undefined,
): string {
  const others = new Map<string, Referable>();
  const parts: string[] = [];
  let other: Referable | undefined;
  let end = 0;
  const addUpTo = (next: number) => {
    const text = main.slice(end, next);
    parts.push(withOwn(other ? replaced(text, other.title, reference.otherTitle) : text, own));
  };
  for (const { 0: path, index } of main.matchAll(articlePath)) {
    const found = path === own.path ? undefined : find(path);
    if (!found) continue;
    addUpTo(index);
    parts.push(reference.otherPath + found.code);
    others.set(found.code, found);
    other = found;
    end = index + path.length;
  }
  addUpTo(main.length);
  const text = parts.join('');
  if (fillPage(text, own, (code) => others.get(code) as Named) !== main) {
    throw new Error('bản gói không cho lại đúng trang.');
  }
  return text;
}

/** Longer names first: they hold the shorter ones. */
function withOwn(text: string, { path, title }: Named): string {
  return [
    [path, reference.path],
    [encodeURIComponent(path), reference.encodedPath],
    [slugOf(path), reference.slug],
    [title, reference.title],
  ].reduce((now, [name = '', mark = '']) => replaced(now, name, mark), text);
}

function replaced(text: string, name: string, mark: string): string {
  return name.length < shortestName ? text : text.replaceAll(name, mark);
}
