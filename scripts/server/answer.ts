import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headersFor } from './headers-file.ts';
import { requestPath } from './request-path.ts';
import { type SendOutcome, sendFile } from './send-file.ts';
import { type HostRules, statOf } from './site-folder.ts';

/** What is served, and where: see `ServerOptions`. */
export interface ServedSite {
  readonly outDir: string;
  readonly base: string;
}

/** A short answer in plain text, for what no page of the site can answer. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(`${text}\n`);
}

function redirect(response: ServerResponse, status: number, to: string): SendOutcome {
  response.writeHead(status, {
    Location: to,
    'Cache-Control': 'no-cache',
    'Content-Length': 0,
  });
  response.end();
  return 'sent';
}

/** The site's own 404 page. */
export function answerNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  site: ServedSite,
  rules: HostRules,
): Promise<SendOutcome> {
  const headers = headersFor(rules.headers, `${site.base}404.html`);
  headers.set('Cache-Control', 'no-cache');
  return sendFile(request, response, {
    ...site,
    path: '/404.html',
    status: 404,
    headers,
  });
}

/** Answers a GET or HEAD request from the folder as it is; `missing` when it holds no answer. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: ServedSite,
  rules: HostRules,
): Promise<SendOutcome> {
  const { outDir, base } = site;
  const asked = requestPath(request.url ?? '/', base);
  if (asked.kind === 'nothing') return 'missing';
  if (asked.kind === 'redirect') return redirect(response, 302, asked.to);
  if (asked.kind === 'malformed') {
    answerText(response, 400, 'Địa chỉ không hợp lệ.');
    return 'sent';
  }
  const address = base + asked.path.slice(1);
  const moved = rules.redirects.get(address);
  if (moved) return redirect(response, moved.status, moved.to);

  const { path, query } = asked;
  if (!path.endsWith('/') && (await statOf(join(outDir, path)))?.isDirectory()) {
    const page = await statOf(join(outDir, path, 'index.html'));
    return page ? redirect(response, 301, `${encodeURI(address)}/${query}`) : 'missing';
  }
  const headers = headersFor(rules.headers, address);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-cache');
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return sendFile(request, response, {
    outDir,
    path: file,
    status: 200,
    headers,
  });
}
