/** As the site's host sends them with every page (integrations/host-files/headers.ts). */
const pageHeaders = {
  'Cache-Control': 'no-store',
  'Content-Type': 'text/html; charset=utf-8',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const offlinePage = 'ngoai-tuyen/';
const policyMeta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;

/**
 * The answer with a page from the device. A response that a worker makes has none of the host's
 * headers: the policy is taken from the page itself.
 */
export function pageResponse(html: string, status = 200): Response {
  const policy = policyMeta.exec(html)?.[1];
  return new Response(html, {
    status,
    headers: {
      ...pageHeaders,
      'Content-Security-Policy': `${policy ? `${policy}; ` : ''}frame-ancestors 'none'`,
    },
  });
}

/**
 * The page with the line that says where it comes from, first in its `<main>`.
 *
 * @param at - when the page was as it is here, in milliseconds since 1970; NaN when that is not known.
 * @param path - of the page, relative to the base path.
 */
export function withSource(html: string, at: number, base: string, path: string): string {
  const when = at > 0 ? `, tính đến ${clockAndDay(at)}` : '';
  const more = path === offlinePage ? '' : ` · <a href="${base}${offlinePage}">Đọc ngoại tuyến</a>`;
  const line = `<p class="from-device">Bản lưu trên máy${when}${more}</p>`;
  return html.replace(/<main(?:\s[^>]*)?>/u, (main) => main + line);
}

/** `09:30 ngày 23/11/2026`, in Vietnam; text/dates.ts says why the offset is a constant, and is too big here. */
function clockAndDay(epochMs: number): string {
  const [day = '', clock = ''] = new Date(epochMs + 7 * 3_600_000).toISOString().split('T');
  return `${clock.slice(0, 5)} ngày ${day.split('-').reverse().join('/')}`;
}

/** For a device that has not even the page about having no network. */
export function noNetworkPage(): Response {
  return pageResponse(
    '<!DOCTYPE html><html lang="vi"><title>Chưa có mạng</title>' +
      '<meta name="viewport" content="width=device-width"><h1>Chưa có mạng</h1>' +
      '<p>Trang này chưa được lưu trên máy. <a href="">Thử lại</a>',
    503,
  );
}
