import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { type CardFacts, cardFolder, writeCards } from '../cards/index.ts';
import { bytesOf, type Pack } from '../offline/manifest.ts';
import { archiveRedirects } from './archive-redirects.ts';
import { devAssets } from './dev-assets.ts';
import { type Redirect, writeHostFiles } from './host-files/index.ts';
import { buildWorker, writeOfflineEdition } from './offline/index.ts';
import { writePictures } from './pictures.ts';
import { buildSearchIndex, type IndexedBundle } from './search-index/index.ts';
import { verifyOutput } from './verify/index.ts';

/** Where a build reads and writes, and what it must have published in the end. */
export interface NewsroomOptions {
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly base: string;
  readonly siteUrl: string;
  /** Whether readers may keep the site on their devices. */
  readonly offline: boolean;
  /** The addresses that the content promises, root-relative; read from the files, not from the render. */
  readonly expectedPages: () => Promise<string[]>;
}

type Progress = (message: string) => void;

/** What a stage works on: the options, with what the content promises read once for all stages. */
type Built = Omit<NewsroomOptions, 'expectedPages'> & {
  readonly expectedPages: readonly string[];
  /** Left by the search's stage for the one that packs its articles. */
  bundles: readonly IndexedBundle[];
  /** Likewise left by the stage that writes them for the host. */
  redirects: readonly Redirect[];
};

interface Stage {
  readonly name: string;
  /** Returns what it did, in a few words. `outDir` holds the rendered pages. */
  readonly run: (built: Built, progress: Progress) => Promise<string>;
}

/** What runs on the rendered pages, in this order. */
const STAGES: readonly Stage[] = [
  {
    name: 'ảnh',
    run: async (built, progress) => {
      const count = await writePictures(built, (done, all) => progress(`${done}/${all} ảnh`));
      return `${count} tệp`;
    },
  },
  {
    name: 'thẻ mạng xã hội',
    run: async ({ outDir, cacheDir }, progress) => {
      const list = join(outDir, cardFolder, 'danh-sach.json');
      const cards = JSON.parse(await readFile(list, 'utf8')) as CardFacts[];
      const onProgress = (done: number, all: number) => progress(`${done}/${all} thẻ`);
      const { all, drawn } = await writeCards({ outDir, cacheDir, cards, onProgress });
      await rm(list);
      return `${all} thẻ, vẽ mới ${drawn}`;
    },
  },
  {
    name: 'chỉ mục tìm kiếm',
    run: async (built) => {
      const { outDir, contentDir, cacheDir } = built;
      const glossary = parse(await readFile(join(contentDir, 'glossary.yaml'), 'utf8')) ?? {};
      const options = { siteDir: outDir, outDir, cacheDir, glossary };
      const { pages, bundles } = await buildSearchIndex(options);
      built.bundles = bundles;
      const made = bundles.filter(({ isKept }) => !isKept).length;
      return `${pages} trang, ${bundles.length} phần, lập mới ${made}`;
    },
  },
  {
    name: 'tệp cho máy chủ',
    run: async (built) => {
      const { outDir, contentDir, base, siteUrl, expectedPages } = built;
      const own = parse(await readFile(join(contentDir, 'redirects.yaml'), 'utf8')) ?? {};
      const redirects = { ...archiveRedirects(expectedPages), ...own };
      built.redirects = await writeHostFiles({ outDir, base, siteUrl, redirects });
      return `${built.redirects.length} địa chỉ cũ`;
    },
  },
  {
    name: 'bản ngoại tuyến',
    run: async ({ outDir, cacheDir, bundles, redirects, offline }) => {
      await buildWorker(outDir);
      const { manifest, fresh } = await writeOfflineEdition({
        outDir,
        cacheDir,
        bundles,
        redirects,
        isOffered: offline,
      });
      if (manifest.kill) return 'đã tắt';
      const all = manifest.packs;
      return `${all.length} gói, ${megabytes(all)}; gói mới: ${fresh.length}, ${megabytes(fresh)}`;
    },
  },
  {
    name: 'kiểm tra kết quả',
    run: async ({ outDir, base, siteUrl, expectedPages }) => {
      const faults = await verifyOutput({ outDir, base, siteUrl, expectedPages });
      if (faults.length > 0)
        throw new Error(['Trang dựng ra có lỗi:', ...faults.map(describe)].join('\n'));
      return `${expectedPages.length} trang có mặt, không liên kết hỏng`;
    },
  },
];

function megabytes(packs: readonly Pack[]): string {
  return `${(bytesOf(packs) / 1e6).toFixed(1).replace('.', ',')} MB`;
}

function describe({ page, message }: { page: string; message: string }): string {
  return `  ${page}: ${message}`;
}

/** The stages of a build that follow Astro's render; in development, the files that they would make. */
export function newsroom(options: NewsroomOptions): AstroIntegration {
  return {
    name: 'newsroom',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // In development there is no worker: one of a former build would answer in its place.
        const isOffered = options.offline && command === 'build';
        updateConfig({ vite: { define: { __OFFLINE__: isOffered } } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(devAssets(options));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const expectedPages = await options.expectedPages();
        const outDir = fileURLToPath(dir);
        const built = { ...options, outDir, expectedPages, bundles: [], redirects: [] };
        for (const { name, run } of STAGES) {
          const started = performance.now();
          const progress = progressOf(started, (text) => logger.info(text));
          const result = await run(built, progress);
          logger.info(
            `${name}: ${result} (${((performance.now() - started) / 1000).toFixed(1)} giây)`,
          );
        }
      },
    },
  };
}

/** Lets a message through every two seconds, and none in the first two. */
function progressOf(started: number, say: Progress): Progress {
  let last = started;
  return (message) => {
    if (performance.now() - last < 2000) return;
    last = performance.now();
    say(message);
  };
}
