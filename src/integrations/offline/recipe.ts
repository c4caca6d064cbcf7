import { isDeepStrictEqual } from 'node:util';
import { Parser } from 'htmlparser2';
import { type Fragment, fragmentOf, tagPattern } from '../../offline/fragment-recipe.ts';
import { isUnread } from '../search-index/extract-article.ts';

/**
 * The recipe by which `fragmentOf` makes what hits show of an article from its page. Whatever it
 * cannot make so, the recipe holds as JSON.
 *
 * @param main - what the article's `<main>` holds.
 * @param title - HTML-escaped.
 */
export function recipeOf(shown: Fragment, title: string, main: string): string {
  const runs = runsOf(main).join(',');
  const made = fragmentOf(shown.url.slice(1), title, main, runs);
  const keys = Object.keys(shown) as (keyof Fragment)[];
  const changes = keys
    .filter((key) => !isDeepStrictEqual(made[key], shown[key]))
    .map((key) => [key, shown[key]] as const);
  return changes.length === 0 ? runs : runs + JSON.stringify(Object.fromEntries(changes));
}

/** Counts of tags, as src/offline/fragment-recipe.ts tells. */
function runsOf(main: string): readonly number[] {
  const kept = keptText(main);
  const counts = [0];
  let isKept = false;
  for (const { index, 1: text = '' } of main.matchAll(tagPattern)) {
    // Without text it makes no difference, and so ends no run.
    if (text !== '' && kept.has(index) !== isKept) {
      isKept = !isKept;
      counts.push(0);
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return isKept || counts.length === 1 ? counts : counts.slice(0, -1);
}

/** Where each text begins that is the hit's. */
function keptText(main: string): ReadonlySet<number> {
  const kept = new Set<number>();
  /** Of each open element, whether its text is the hit's. */
  const open: boolean[] = [];
  let previousEnd = 0;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const inBody = attributes['data-pagefind-body'] !== undefined || open.at(-1) === true;
      const isTitle = attributes['data-pagefind-meta'] === 'title';
      open.push(inBody && !isTitle && !isUnread(name, attributes));
      previousEnd = parser.endIndex + 1;
    },
    ontext() {
      if (open.at(-1)) kept.add(previousEnd);
    },
    onclosetag(_name, isImplied) {
      open.pop();
      if (!isImplied) previousEnd = parser.endIndex + 1;
    },
  });
  parser.end(main);
  return kept;
}
