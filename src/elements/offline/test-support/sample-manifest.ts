import type { Generation } from '../../../offline/generations.ts';
import type { Manifest, Pack, PackKind } from '../../../offline/manifest.ts';

/** A pack of so many bytes; its hash is made up. */
export function pack(
  kind: PackKind,
  id: string,
  bytes: number,
  more: { year?: string; generation?: Generation; articles?: number } = {},
): Pack {
  return {
    id,
    kind,
    url: `offline/${id}.0a1b.pack`,
    sha256: '0'.repeat(64),
    bytes,
    articles: 0,
    ...more,
  };
}

/** The pages of one year and generation. */
export function pages(year: string, generation: Generation, articles: number, bytes: number): Pack {
  return pack('pages', `bai-${year}-${generation}`, bytes, { year, generation, articles });
}

/** An edition of these packs. */
export function manifestOf(packs: readonly Pack[], build = 'a'): Manifest {
  return {
    schema: 1,
    build,
    kill: false,
    articles: packs.reduce((sum, { articles }) => sum + articles, 0),
    bundles: [],
    packs,
  };
}

/** 1,000 articles of 2012 and 2013, 980 of 2013 to 2026, and 15 new ones. */
export const largeSite = manifestOf([
  pack('shell', 'khung', 200_000),
  pack('lists', 'danh-sach', 100_000),
  pages('2012', 'archive', 600, 600_000),
  pages('2013', 'archive', 400, 400_000),
  pages('2013', 'recent', 80, 80_000),
  pages('2026', 'recent', 900, 900_000),
  pages('2026', 'now', 15, 15_000),
  pack('search', 'tim-kiem-archive', 2_000_000, { generation: 'archive' }),
  pack('search', 'tim-kiem-recent', 1_000_000, { generation: 'recent' }),
  pack('search', 'tim-kiem-now', 50_000, { generation: 'now' }),
  pack('pictures', 'anh-2012', 6_000_000, { year: '2012' }),
  pack('pictures', 'anh-2026', 9_000_000, { year: '2026' }),
]);

/** 35 articles without an archive, as the sample content has. */
export const smallSite = manifestOf([
  pack('shell', 'khung', 200_000),
  pack('lists', 'danh-sach', 100_000),
  pages('2024', 'recent', 12, 120_000),
  pages('2025', 'recent', 8, 80_000),
  pages('2025', 'now', 5, 50_000),
  pages('2026', 'now', 10, 100_000),
  pack('search', 'tim-kiem-recent', 90_000, { generation: 'recent' }),
  pack('search', 'tim-kiem-now', 60_000, { generation: 'now' }),
  pack('pictures', 'anh-2024', 400_000, { year: '2024' }),
  pack('pictures', 'anh-2026', 600_000, { year: '2026' }),
]);
