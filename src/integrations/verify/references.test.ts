import { describe, expect, it } from 'vitest';
import { elementsOf, parsePage } from './html-tree.ts';
import { referencesOf } from './references.ts';
import { srcsetUrls } from './srcset.ts';
import { styleUrls } from './style-urls.ts';

function referencesIn(html: string): string[] {
  const elements = [...elementsOf(parsePage(html), { intoTemplates: false })];
  return elements.flatMap(referencesOf).map(({ use, value }) => `${use} ${value}`);
}

describe('referencesOf', () => {
  it.each([
    ['<a href="/a/">', ['link /a/']],
    ['<area href="/a/">', ['link /a/']],
    ['<a name="x">', []],
    ['<link rel="alternate" href="/rss.xml">', ['link /rss.xml']],
    ['<link rel="shortcut icon" href="/i.svg">', ['file /i.svg']],
    ['<link rel="manifest" href="/m.json">', ['file /m.json']],
    [
      '<img src="/a.jpg" srcset="/a.avif 1x, /b.avif 2x">',
      ['file /a.jpg', 'file /a.avif', 'file /b.avif'],
    ],
    ['<video poster="/a.jpg" src="/a.mp4"></video>', ['file /a.mp4', 'file /a.jpg']],
    ['<svg><use xlink:href="/s.svg#a"/></svg>', ['file /s.svg#a']],
    ['<script src="/a.js"></script>', ['file /a.js']],
    ['<style>@font-face{src:url(/f.woff2)}</style>', ['file /f.woff2']],
    ['<meta property="og:image" content="/a.jpg">', ['link /a.jpg']],
    ['<meta name="description" content="/a.jpg">', []],
    ['<meta http-equiv="refresh" content="0; url=/a/">', ['link /a/']],
    ['<noscript><img src="/a.jpg"></noscript>', ['file /a.jpg']],
    ['<template><img src="/a.jpg"></template>', []],
    ['<form action="/tim-kiem/"></form>', ['link /tim-kiem/']],
  ])('%s', (html, expected) => {
    expect(referencesIn(html)).toEqual(expected);
  });
});

describe('srcsetUrls', () => {
  it.each([
    ['', []],
    ['/a.jpg', ['/a.jpg']],
    ['/a.jpg 480w, /b.jpg 960w', ['/a.jpg', '/b.jpg']],
    ['/a,b.jpg 1x,/c.jpg 2x', ['/a,b.jpg', '/c.jpg']],
    ['/a.jpg, /b.jpg', ['/a.jpg', '/b.jpg']],
    [' , /a.jpg\n1x , ', ['/a.jpg']],
  ])('%j', (srcset, urls) => {
    expect(srcsetUrls(srcset)).toEqual(urls);
  });
});

describe('styleUrls', () => {
  it('finds every form and no comment', () => {
    const css = `@import "a.css"; /* url(x) */ b{background:url( 'b c.svg' ),url("d.svg"),URL(e.svg)}`;
    expect(styleUrls(css)).toEqual(['a.css', 'b c.svg', 'd.svg', 'e.svg']);
  });
});
