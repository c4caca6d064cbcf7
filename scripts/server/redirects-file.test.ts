import { expect, it } from 'vitest';
import { parseRedirects } from './redirects-file.ts';

it('reads lines, the first for a path counts, 301 unless another status is named', () => {
  const text = '# cũ\n/c%C5%A9/ /m%E1%BB%9Bi/ 301\r\n\n/a /b\n/a /c 302\n/hong\n';
  expect([...parseRedirects(text)]).toEqual([
    ['/cũ/', { to: '/m%E1%BB%9Bi/', status: 301 }],
    ['/a', { to: '/b', status: 301 }],
  ]);
});
