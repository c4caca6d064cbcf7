import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers.ts';
import { type InlineCode, inlineCodeReader, unionOf } from './inline-code.ts';
import { pagePaths, topEntries, writeRedirectPages } from './output-folder.ts';
import { contentSecurityPolicy } from './policy.ts';
import { withPolicyMeta } from './policy-meta.ts';
import { type Redirect, type Redirects, redirectList, redirectsFile } from './redirects.ts';

export type { Redirect };

export interface HostFilesOptions {
  /** The folder with the rendered site. */
  readonly outDir: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** The origin, without the base path: `https://khoa-hoc-hue.example`. */
  readonly siteUrl: string;
  /** Old addresses, in the order and spelling of `redirects.yaml`. */
  readonly redirects: Redirects;
}

async function setPolicy(
  file: string,
  page: string,
  read: (html: string) => InlineCode,
): Promise<InlineCode> {
  const html = await readFile(file, 'utf8');
  const code = read(html);
  try {
    await writeFile(file, withPolicyMeta(html, contentSecurityPolicy(code, 'meta')));
  } catch (error) {
    throw new Error(`${page}: ${(error as Error).message}`);
  }
  return code;
}

/**
 * Completes a rendered site with what its host needs: the Content-Security-Policy in each page
 * (with the hashes of that page alone), `_headers` and `_redirects` for Netlify and Cloudflare
 * Pages, and a small page at each old address for hosts that read neither. The same site gives
 * the same bytes.
 *
 * @returns the redirects, encoded.
 * @throws Error (Vietnamese) when a page cannot carry a policy, a limit of the hosts is passed or
 *   an old address is taken.
 */
export async function writeHostFiles(options: HostFilesOptions): Promise<readonly Redirect[]> {
  const { outDir, base, siteUrl } = options;
  const redirects = redirectList(options.redirects, base);
  const entries = await topEntries(outDir);
  await writeRedirectPages(outDir, redirects, siteUrl);

  const read = inlineCodeReader();
  const codes: InlineCode[] = [];
  for (const page of await pagePaths(outDir)) {
    codes.push(await setPolicy(join(outDir, page), page, read));
  }
  await writeFile(join(outDir, '_headers'), headersFile(unionOf(codes), entries, base));
  await writeFile(join(outDir, '_redirects'), redirectsFile(redirects, base));
  return redirects;
}
