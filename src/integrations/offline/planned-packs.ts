import { framesEntry } from '../../offline/frames.ts';
import type { Generation } from '../../offline/generations.ts';
import type { PackKind } from '../../offline/manifest.ts';
import { type ArticleGroup, articleGroups, type SearchBundle } from './article-pages.ts';
import { numberedFrames } from './frame-numbers.ts';
import { listPages } from './list-pages.ts';
import { readInputs, searchFiles, shellFiles } from './packed-files.ts';
import { packedPictures } from './packed-pictures.ts';
import { type OldAddress, redirectTable } from './redirect-table.ts';
import type { PackInput } from './write-packs.ts';

/** What goes into one or more packs of a kind. */
export interface PlannedPacks {
  readonly id: string;
  readonly kind: PackKind;
  readonly year?: string;
  readonly generation?: Generation;
  readonly inputs: readonly PackInput[];
}

/**
 * Everything that an edition holds, in the order of the manifest.
 *
 * @param files - of the output, as paths with `/`, sorted.
 * @throws Error (Vietnamese) naming a page that cannot be packed.
 */
export async function plannedPacks(
  outDir: string,
  files: readonly string[],
  bundles: readonly SearchBundle[],
  redirects: readonly OldAddress[],
): Promise<readonly PlannedPacks[]> {
  const groups = await articleGroups(outDir, bundles);
  const articles = groups.flatMap((group) => group.articles);
  const paths = new Set(articles.map(({ input }) => input.path));
  const lists = await listPages(outDir, files, paths);
  const frames = numberedFrames(
    articles.map(({ frame }) => frame),
    lists.map(({ path, frame }) => [path, frame]),
  );
  const table = { path: framesEntry, bytes: Buffer.from(JSON.stringify(frames.table), 'utf8') };
  const old = redirectTable(redirects);
  const shell = await readInputs(outDir, shellFiles(files));
  const data = await readInputs(outDir, ['pf/bundles.json']);
  return [
    { id: 'khung', kind: 'shell', inputs: [...frames.inputs, ...shell] },
    { id: 'danh-sach', kind: 'lists', inputs: [table, old, ...data, ...lists] },
    ...groups.map(
      ({ year, generation, articles: group }): PlannedPacks => ({
        id: `bai-${year}-${generation}`,
        kind: 'pages',
        year,
        generation,
        inputs: group.map(({ input }) => input),
      }),
    ),
    ...(await searchPacks(outDir, files, bundles)),
    ...(await picturePacks(outDir, groups)),
  ];
}

function searchPacks(
  outDir: string,
  files: readonly string[],
  bundles: readonly SearchBundle[],
): Promise<readonly PlannedPacks[]> {
  return Promise.all(
    bundles.map(async ({ id, base }) => ({
      id: `tim-kiem-${id}`,
      kind: 'search',
      generation: id,
      inputs: await readInputs(outDir, searchFiles(files, base)),
    })),
  );
}

/** By year; a picture that articles of two years show is in both, since a reader may take one. */
async function picturePacks(
  outDir: string,
  groups: readonly ArticleGroup[],
): Promise<readonly PlannedPacks[]> {
  const byYear = new Map<string, string[]>();
  for (const { year, articles } of groups) {
    const pictures = articles.flatMap((article) => article.pictures);
    byYear.set(year, [...(byYear.get(year) ?? []), ...pictures]);
  }
  return Promise.all(
    [...byYear].map(async ([year, pictures]) => {
      const packed = packedPictures(pictures);
      const inputs = await readInputs(
        outDir,
        packed.map(({ file }) => file),
      );
      return {
        id: `anh-${year}`,
        kind: 'pictures',
        year,
        inputs: inputs.map(({ bytes }, i) => ({ path: packed[i]?.path ?? '', bytes })),
      };
    }),
  );
}
