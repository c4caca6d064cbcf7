const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The media type of a packed file, by its extension. */
export function mediaType(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const isPicture = /^(?:ico|png|webp)$/u.test(extension);
  return types[extension] ?? (isPicture ? `image/${extension}` : 'application/octet-stream');
}
