import { createHash } from 'node:crypto';
import type { EditionReader } from '../edition-reader.ts';
import { type Generation, generations } from '../generations.ts';
import { type Manifest, manifestSchema, type Pack, type PackKind } from '../manifest.ts';
import type { OpenPack } from '../pack.ts';

/** An edition for tests: its packs are JSON, texts by path. */
export interface FakeEdition {
  readonly manifest: Manifest;
  /** Bodies by the pack's address. */
  readonly bodies: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

type Texts = Readonly<Record<string, string>>;

/** What an edition holds: `pages/now`, `search/archive`, `lists`, `pictures/2023`. */
export type Contents = Readonly<Record<string, Texts>>;

export function page(title: string, path: string): string {
  return (
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self'">` +
    `<title>${title}</title><link rel="canonical" href="https://khac.example${path}"></head>` +
    `<body><main id="noi-dung" tabindex="-1"><h1>${title}</h1></main></body></html>`
  );
}

/** @param only - generations that the edition has, each with one article in 2023. */
export function fakeEdition(build: string, contents: Contents): FakeEdition {
  const packs: Pack[] = [];
  const bodies = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, texts] of Object.entries(contents)) {
    const [kind, part] = name.split('/') as [PackKind, string | undefined];
    const body = new TextEncoder().encode(JSON.stringify(texts));
    const sha256 = createHash('sha256').update(body).digest('hex');
    const url = `offline/${name.replace('/', '-')}.${sha256.slice(0, 10)}.pack`;
    const isPages = kind === 'pages';
    bodies.set(url, body);
    packs.push({
      ...{ id: name, kind, url, sha256, bytes: body.length },
      ...(isPages || kind === 'search' ? { generation: part as Generation } : {}),
      ...(isPages ? { year: '2023' } : kind === 'pictures' ? { year: part ?? '' } : {}),
      articles: isPages ? Object.keys(texts).length : 0,
    });
  }
  const has = generations.filter((id) => contents[`search/${id}`]);
  const bundles = has.map((id) => ({
    id,
    base: `pf/${build}${id}/`,
    articles: Object.keys(contents[`pages/${id}`] ?? {}).length,
    perFragment: 1,
  }));
  const articles = bundles.reduce((sum, bundle) => sum + bundle.articles, 0);
  return {
    manifest: { schema: manifestSchema, build, kill: false, articles, bundles, packs },
    bodies,
  };
}

/** An edition with everything; articles of former generations are alike in all of them. */
export function usualEdition(build: string, more: Contents = {}): FakeEdition {
  const article = (slug: string) => `2023/10/${slug}/`;
  const pages = (slug: string) => ({ [article(slug)]: page(slug, `/${article(slug)}`) });
  return fakeEdition(build, {
    shell: { '_astro/a.js': 'a()', 'bieu-tuong.svg': '<svg/>' },
    lists: {
      '': page(`Trang đầu ${build}`, '/'),
      'tim-kiem/': page('Tìm', '/tim-kiem/'),
      'mat-mang/': page('Chưa có mạng, của bản', '/mat-mang/'),
      'pf/bundles.json': '{}',
      'redirects.json': '[["bai-cu","/ban-tin/2023/10/cu/"]]',
    },
    'pages/archive': pages('cu'),
    'pages/recent': pages('vua'),
    'pages/now': pages(`moi-${build}`),
    'search/archive': { 'pf/aarchive/contents.json': 'cũ'.repeat(400) },
    'search/recent': { 'pf/arecent/contents.json': 'vừa' },
    'search/now': { [`pf/${build}now/contents.json`]: `mới ${build}` },
    'pictures/2023': { 'anh/a.0123456789-800.webp': 'ảnh' },
    ...more,
  });
}

export async function fakeOpenPack(file: Blob): Promise<OpenPack> {
  const texts = JSON.parse(await file.text()) as Texts;
  const entries = Object.keys(texts).map((path) => ({ path }) as OpenPack['entries'][number]);
  return {
    entries,
    find: (path) => entries.find((entry) => entry.path === path),
    bytes: async ({ path }) => new TextEncoder().encode(texts[path]),
  };
}

export function fakeEditionReader(
  { packs, bundles, articles }: Manifest,
  has: (pack: Pack) => boolean,
  open: (pack: Pack) => Promise<OpenPack>,
): EditionReader {
  async function text(path: string): Promise<string | undefined> {
    for (const pack of packs.filter(has)) {
      const opened = await open(pack);
      const entry = opened.find(path);
      if (entry) return new TextDecoder().decode(await opened.bytes(entry));
    }
    return undefined;
  }
  return {
    page: text,
    async redirect(path) {
      const table = await text('redirects.json');
      return table === undefined ? undefined : new Map<string, string>(JSON.parse(table)).get(path);
    },
    async file(path) {
      const found = await text(path);
      if (found === undefined) return undefined;
      const held = bundles.filter(({ id }) => packs.every((p) => p.generation !== id || has(p)));
      const body = path.endsWith('bundles.json')
        ? JSON.stringify({ bundles: held, held: held.length, of: articles })
        : found;
      return { body: new TextEncoder().encode(body), type: 'text/x-pack' };
    },
  };
}
