import type { IncomingMessage, ServerResponse } from 'node:http';
import { decide, notFoundHeaders, type ServedSite } from './decide.ts';
import { type SendOutcome, sendFile } from './send-file.ts';
import { answerRedirect, answerText } from './short-answers.ts';
import type { HostRules } from './site-folder.ts';

/** The site's own 404 page. */
export function answerNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  site: ServedSite,
  rules: HostRules,
): Promise<SendOutcome> {
  return sendFile(request, response, {
    ...site,
    path: '/404.html',
    status: 404,
    headers: notFoundHeaders(site, rules),
  });
}

/** Answers a GET or HEAD request from the folder as it is; `missing` when it holds no answer. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: ServedSite,
  rules: HostRules,
): Promise<SendOutcome> {
  const decision = await decide(request.url ?? '/', site, rules);
  if (decision.kind === 'missing') return 'missing';
  if (decision.kind === 'file') {
    const { path, headers } = decision;
    return sendFile(request, response, { ...site, path, status: 200, headers });
  }
  if (decision.kind === 'redirect') answerRedirect(response, decision.status, decision.to);
  else answerText(response, 400, 'Địa chỉ không hợp lệ.');
  return 'sent';
}
