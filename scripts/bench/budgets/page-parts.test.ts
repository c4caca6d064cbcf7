import { expect, it } from 'vitest';
import { pageParts } from './page-parts.ts';

it('takes a page apart', () => {
  const parts = pageParts(`<!doctype html><head>
    <link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/in.css" media="print">
    <link rel="modulepreload" href="/m.js"><link rel="preload" as="font" href="/f.woff2">
    <style>a{}</style><style>@import "b.css"</style>
    <script src="/chan.js"></script><script src="/sau.js" defer></script>
    <script type="module" src="/x.js"></script><script>y()</script>
    <script type="application/ld+json">{}</script>`);
  expect(parts).toEqual({
    styleSheets: ['/a.css', '/in.css'],
    inlineCss: 'a{}\n@import "b.css"',
    scriptFiles: ['/chan.js', '/sau.js', '/x.js', '/m.js'],
    inlineScripts: ['y()'],
    preloadedFonts: ['/f.woff2'],
    renderBlocking: ['/a.css', '<style>', '/chan.js'],
  });
});
