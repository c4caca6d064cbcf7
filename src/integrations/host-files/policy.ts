import type { InlineCode } from './inline-code.ts';

/**
 * The Content-Security-Policy for the given inline code, as one line.
 *
 * There is no `unsafe-inline`, no `eval` of any kind, no `data:` and no foreign origin anywhere: a
 * page loads nothing from elsewhere. `worker-src` is for the service worker.
 * `frame-ancestors` counts in a header only; in a `<meta>` browsers ignore it with a warning.
 */
export function contentSecurityPolicy(code: InlineCode, place: 'header' | 'meta'): string {
  const directives = [
    ['default-src', "'self'"],
    ['script-src', "'self'", ...code.scripts],
    ['style-src', "'self'", ...code.styles],
    ['img-src', "'self'"],
    ['worker-src', "'self'"],
    ['connect-src', "'self'"],
    ['frame-src', "'none'"],
    ['object-src', "'none'"],
    ['base-uri', "'self'"],
    ['form-action', "'self'"],
    ...(place === 'header' ? [['frame-ancestors', "'none'"]] : []),
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}
