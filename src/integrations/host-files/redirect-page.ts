import type { Redirect } from './redirects.ts';

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Where the page of a redirect is written, relative to the output folder; `undefined` for an old
 * address such as `/xem.php` at which no static host would serve a page.
 */
export function redirectPagePath(from: string): string | undefined {
  const path = decodeURIComponent(from).slice(1);
  if (/\.html?$/i.test(path)) return path;
  if (/\.[a-z0-9]+$/i.test(path)) return undefined;
  return `${path.replace(/\/$/, '')}/index.html`;
}

/** A page that leads on by itself, for hosts that do not read `_redirects` (GitHub Pages). */
export function redirectPage({ to }: Redirect, siteUrl: string): string {
  const target = escapeHtml(to);
  const canonical = escapeHtml(new URL(to, siteUrl).href);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trang đã chuyển địa chỉ</title>
<link rel="canonical" href="${canonical}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body>
<main>
<h1>Trang đã chuyển địa chỉ</h1>
<p>Mời bạn xem trang này ở địa chỉ mới: <a href="${target}">${escapeHtml(decodeURI(canonical))}</a></p>
</main>
</body>
</html>
`;
}
