import { expect, test } from 'vitest';
import { installHint, installWay } from './install.ts';

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15';

test.each([
  ['ios', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile/15E148 Safari/604.1', 5],
  ['ios', mac, 5],
  ['desktop', mac, 0],
  ['android', 'Mozilla/5.0 (Linux; Android 10; K) Chrome/130.0.0.0 Mobile Safari/537.36', 5],
  ['desktop', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.0.0 Safari/537.36', 10],
] as const)('%s: %s, touched with %d fingers', (way, userAgent, touchPoints) => {
  expect(installWay(userAgent, touchPoints)).toBe(way);
});

test('a button where the browser asks, nothing more in the app itself', () => {
  const facts = { isApp: false, canAsk: false, way: 'android' } as const;
  expect(installHint(facts)).toBe('android');
  expect(installHint({ ...facts, canAsk: true })).toBe('button');
  expect(installHint({ ...facts, canAsk: true, isApp: true })).toBe('installed');
});
