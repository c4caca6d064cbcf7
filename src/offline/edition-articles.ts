import { type EditionPacks, type Found, read } from './edition-packs.ts';
import { articleOfCode, codesIn, endOfText, fillPage, type Named } from './fill-page.ts';
import { fragmentOf } from './fragment-recipe.ts';
import type { ManifestBundle } from './manifest.ts';

/**
 * Of an article in a pack. When an article that it refers to cannot be read, a link to the articles
 * of that year stands in its place.
 */
export async function articleText(packs: EditionPacks, found: Found) {
  const [text = '', recipe = ''] = (await read(found)).split(endOfText);
  const others = new Map<string, Named>();
  for (const code of codesIn(text)) {
    const { year, number } = articleOfCode(code);
    const other = await packs.nth(number, String(year)).catch(() => undefined);
    others.set(code, other?.entry ?? { path: `luu-tru/${year}/`, title: `Một bài năm ${year}` });
  }
  const main = fillPage(text, found.entry, (code) => others.get(code) as Named);
  return { main, recipe };
}

/** What hits show of articles, as the file of a bundle has it; undefined when a page is not there. */
export async function fragmentFile(
  packs: EditionPacks,
  bundles: readonly ManifestBundle[],
  bundle: ManifestBundle,
  number: number,
): Promise<string | undefined> {
  const before = bundles
    .slice(0, bundles.indexOf(bundle))
    .reduce((sum, { articles }) => sum + articles, 0);
  const from = number * bundle.perFragment;
  const shown = [];
  for (let i = from; i < Math.min(from + bundle.perFragment, bundle.articles); i += 1) {
    const found = await packs.nth(before + i);
    if (!found) return undefined;
    const { main, recipe } = await articleText(packs, found);
    const { path, title } = found.entry;
    shown.push(fragmentOf(path, title, main, recipe));
  }
  return shown.length > 0 ? `pagefind_dcd${JSON.stringify(shown)}` : undefined;
}
