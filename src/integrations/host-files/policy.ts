import type { InlineCode } from './inline-code.ts';

/**
 * The Content-Security-Policy for the given inline code, as one line.
 *
 * `'wasm-unsafe-eval'` is for Pagefind's WebAssembly, which it compiles in a worker. There is no
 * `unsafe-inline`, no `data:` and no foreign origin anywhere: a page loads nothing from elsewhere.
 * `frame-ancestors` counts in a header only; in a `<meta>` browsers ignore it with a warning.
 */
export function contentSecurityPolicy(code: InlineCode, place: 'header' | 'meta'): string {
  const directives = [
    ['default-src', "'self'"],
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...code.scripts],
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
