import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { brotliQuality, gzipLevel } from '../../server/compress.ts';
import { fontUrls, staticImports } from './code-references.ts';
import { pageParts } from './page-parts.ts';

/** What a page costs its reader before anything is touched. Sizes in bytes. */
export interface PageWeight {
  readonly htmlBrotli: number;
  readonly htmlGzip: number;
  readonly renderBlocking: number;
  /** Compressed with brotli, file by file. */
  readonly scripts: number;
  /** All font files that the page's CSS can load, as they are. */
  readonly fonts: number;
  /** The page as most readers get it: HTML in brotli, scripts and fonts. */
  readonly total: number;
}

/** The bytes of a file of the site by its address relative to `from`; throws when it is missing. */
export type ReadSiteFile = (address: string, from: string) => Uint8Array;

function brotliBytes(data: string | Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality };
  return brotliCompressSync(data, { params }).length;
}

/** Module files with everything that they import, each once: address → bytes. */
function withImports(
  addresses: readonly string[],
  page: string,
  read: ReadSiteFile,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const waiting = addresses.map((address) => ({ address, from: page }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { pathname } = new URL(next.address, new URL(next.from, 'http://site.invalid'));
    if (files.has(pathname)) continue;
    const data = read(next.address, next.from);
    files.set(pathname, data);
    for (const address of staticImports(Buffer.from(data).toString())) {
      waiting.push({ address, from: pathname });
    }
  }
  return files;
}

/**
 * Weighs a page with all that it loads by itself, compressed as `npm run serve` does it.
 *
 * @param page - the page's address, against which the addresses in it are resolved.
 */
export function pageWeight(html: string, page: string, read: ReadSiteFile): PageWeight {
  const parts = pageParts(html);
  const imported = parts.inlineScripts.flatMap(staticImports);
  const scripts = withImports([...parts.scriptFiles, ...imported], page, read);
  const scriptBytes = [...scripts.values(), ...parts.inlineScripts].map(brotliBytes);

  const fonts = new Map<string, number>();
  const addFonts = (addresses: readonly string[], from: string) => {
    for (const address of addresses) {
      const { pathname } = new URL(address, new URL(from, 'http://site.invalid'));
      fonts.set(pathname, read(address, from).length);
    }
  };
  addFonts([...fontUrls(parts.inlineCss), ...parts.preloadedFonts], page);
  for (const sheet of parts.styleSheets) {
    addFonts(fontUrls(Buffer.from(read(sheet, page)).toString()), sheet);
  }
  const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0);
  const htmlBrotli = brotliBytes(html);
  const weight = {
    htmlBrotli,
    htmlGzip: gzipSync(html, { level: gzipLevel }).length,
    renderBlocking: parts.renderBlocking.length,
    scripts: sum(scriptBytes),
    fonts: sum(fonts.values()),
  };
  return { ...weight, total: htmlBrotli + weight.scripts + weight.fonts };
}
