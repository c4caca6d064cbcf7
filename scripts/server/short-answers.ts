import type { ServerResponse } from 'node:http';

/** A short answer in plain text, for what no page of the site can answer. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(`${text}\n`);
}

export function answerRedirect(response: ServerResponse, status: number, to: string): void {
  response.writeHead(status, {
    Location: to,
    'Cache-Control': 'no-cache',
    'Content-Length': 0,
  });
  response.end();
}
