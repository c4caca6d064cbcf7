import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { decide, notFoundHeaders, type ServedSite } from '../../server/decide.ts';
import { answerRedirect, answerText } from '../../server/short-answers.ts';
import { hostRulesReader, statOf } from '../../server/site-folder.ts';
import { mediaType } from './media-types.ts';

/** Answers requests from the folder of a site that nobody changes, with nothing but Node. */
export function readerHandler(site: ServedSite) {
  const readRules = hostRulesReader(site.outDir);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rules = await readRules();
    const decision = await decide(request.url ?? '/', site, rules);
    if (decision.kind === 'malformed') return answerText(response, 400, 'Địa chỉ không hợp lệ.');
    if (decision.kind === 'redirect') return answerRedirect(response, decision.status, decision.to);
    if (decision.kind === 'file') {
      const { path, headers } = decision;
      if (await sendWhole(request, response, { path, headers, status: 200 })) return;
    }
    const notFound = { path: '/404.html', headers: notFoundHeaders(site, rules), status: 404 };
    if (await sendWhole(request, response, notFound)) return;
    answerText(response, 404, 'Không tìm thấy trang này.');
  }

  /** Whether there is such a file; it is then on its way. */
  async function sendWhole(
    request: IncomingMessage,
    response: ServerResponse,
    { path, headers, status }: { path: string; headers: Map<string, string>; status: number },
  ): Promise<boolean> {
    const file = join(site.outDir, path);
    const stats = await statOf(file);
    if (!stats?.isFile()) return false;
    response.writeHead(status, {
      ...Object.fromEntries(headers),
      'Content-Type': mediaType(path),
      'Content-Length': stats.size,
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    return true;
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answerText(response, 405, 'Trang tin này chỉ để đọc: chỉ nhận GET và HEAD.');
      return;
    }
    handle(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else answerText(response, 500, 'Không đọc được tệp này. Ổ đĩa còn cắm vào máy không?');
    });
  };
}
