import { cacheRules, type OutputEntry } from './cache-rules.ts';
import { formatHeaders, type HeaderRule } from './header-rules.ts';
import type { InlineCode } from './inline-code.ts';
import { contentSecurityPolicy } from './policy.ts';

/** Powers that no page of ours asks for; a hole in a page cannot ask for them either. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb']
  .map((power) => `${power}=()`)
  .join(', ');

/** The headers of every response. */
function siteWide(code: InlineCode, base: string): HeaderRule {
  return {
    pattern: `${base}*`,
    headers: [
      ['Content-Security-Policy', contentSecurityPolicy(code, 'header')],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Permissions-Policy', permissions],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['X-Content-Type-Options', 'nosniff'],
    ],
  };
}

/**
 * The text of `_headers`: the one source of response headers, for hosts and for `npm run serve`.
 *
 * @param code - the inline code of all pages together.
 * @param entries - what the output folder holds, without the pages of redirects: where the host
 *   reads `_redirects` nobody ever gets one of those, and each would use up a rule.
 * @throws Error (Vietnamese) past a limit of the hosts: see `formatHeaders`.
 */
export function headersFile(
  code: InlineCode,
  entries: readonly OutputEntry[],
  base: string,
): string {
  return formatHeaders([siteWide(code, base), ...cacheRules(entries, base)]);
}
