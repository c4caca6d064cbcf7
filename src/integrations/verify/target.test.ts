import { describe, expect, it } from 'vitest';
import { addressOf, targetOf } from './target.ts';

const site = { origin: 'https://hue.example', base: '/k/' };
const here = addressOf('/2023/10/bai/', site);

describe('addressOf', () => {
  it('stands under the base path, encoded', () => {
    expect(addressOf('/thẻ/', site).href).toBe('https://hue.example/k/th%E1%BA%BB/');
  });
});

describe('targetOf', () => {
  it.each([
    ['/k/the/môi-trường/', '/the/môi-trường/', ''],
    ['/k/the/m%C3%B4i-tr%C6%B0%E1%BB%9Dng/', '/the/môi-trường/', ''],
    ['https://hue.example/k/', '/', ''],
    ['../khac/?q=1', '/2023/10/khac/', ''],
    ['', '/2023/10/bai/', ''],
    ['#ngu%E1%BB%93n', '/2023/10/bai/', 'nguồn'],
    ['#nguồn', '/2023/10/bai/', 'nguồn'],
    ['#100%', '/2023/10/bai/', '100%'],
    ['/k/#muc:~:text=a', '/', 'muc'],
  ])('%s leads to %s, %s', (value, path, fragment) => {
    expect(targetOf(value, here, site)).toEqual({
      kind: 'inside',
      path,
      fragment,
    });
  });

  it.each([
    ['/the/a/', 'outside-base'],
    ['https://hue.example/', 'outside-base'],
    ['//elsewhere.example/', 'foreign'],
    ['http://hue.example/k/', 'foreign'],
    ['data:text/html,a', 'data'],
    ['mailto:a@hue.example', 'other'],
    ['JavaScript:a()', 'bad'],
    ['https://[', 'bad'],
    ['/k/%E1%/', 'bad'],
  ])('%s is %s', (value, kind) => {
    expect(targetOf(value, here, site).kind).toBe(kind);
  });
});
