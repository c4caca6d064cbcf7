import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answer, answerNotFound } from './answer.ts';
import { compress } from './compress.ts';
import type { ServedSite } from './decide.ts';
import { answerText } from './short-answers.ts';
import { folderId, hostRulesReader } from './site-folder.ts';

/** While a build swaps the folder there is a moment without one: 40 × 50 ms is waited at most. */
const maxAttempts = 40;
const pauseMs = 50;

/**
 * Answers requests from a folder that a build may replace at any time. A file is missing only
 * when it was looked for in one and the same folder from beginning to end; else it is looked for
 * again in the new one.
 */
export function siteHandler(site: ServedSite) {
  const readRules = hostRulesReader(site.outDir);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const before = await folderId(site.outDir);
      const rules = await readRules();
      let outcome = await answer(request, response, site, rules);
      if (outcome === 'missing' && before !== undefined) {
        if ((await folderId(site.outDir)) === before) {
          outcome = await answerNotFound(request, response, site, rules);
          if (outcome === 'missing') return answerText(response, 404, 'Không tìm thấy trang này.');
        }
      }
      if (outcome === 'sent') return;
      await pause(pauseMs);
    }
    response.setHeader('Retry-After', '5');
    answerText(response, 503, 'Trang tin đang được dựng lại. Mời bạn thử lại sau ít giây.');
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answerText(response, 405, 'Trang tin này chỉ để đọc: chỉ nhận GET và HEAD.');
      return;
    }
    compress(request, response, () => {
      handle(request, response).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else answerText(response, 500, 'Máy chủ gặp lỗi khi đọc trang này.');
      });
    });
  };
}
