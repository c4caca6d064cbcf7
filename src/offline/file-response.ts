import type { FileAnswer } from './edition-reader.ts';

/** The answer with a file from the device. */
export function fileResponse({ body, type }: FileAnswer): Response {
  return new Response(body, {
    headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' },
  });
}

/** The network's answer to a request for a file; an error without text where it is something else. */
export function fileOnly(response: Response | undefined): Response {
  if (response && isFile(response)) return response;
  return new Response(null, { status: !response || response.ok ? 504 : response.status });
}

/**
 * Whether this can be the file that was asked for: a server that answers everything sends a page in
 * its place, and a network's login redirects to one.
 */
export function isFile(response: Response): boolean {
  return !response.redirected && !isHtml(response);
}

export function isHtml({ headers }: Response): boolean {
  return /\bhtml\b/iu.test(headers.get('Content-Type') ?? '');
}
