import { expect, test } from 'vitest';
import { videoHost } from './video-host.ts';

test.each([
  ['https://www.youtube.com/watch?v=abc', 'YouTube'],
  ['https://m.youtube.com/watch?v=abc', 'YouTube'],
  ['https://youtu.be/abc', 'YouTube'],
  ['https://www.youtube-nocookie.com/embed/abc', 'YouTube'],
  ['https://vimeo.com/76979871', 'vimeo.com'],
  ['https://www.vimeo.com/1', 'vimeo.com'],
  ['https://khongphaiyoutube.com/1', 'khongphaiyoutube.com'],
  ['https://youtube.com.example/1', 'youtube.com.example'],
  ['https://example.org/https://youtube.com/', 'example.org'],
  ['https://yоutube.com/1', 'xn--yutube-wqf.com'],
])('%s is kept at %s', (address, host) => {
  expect(videoHost(address)).toBe(host);
});
