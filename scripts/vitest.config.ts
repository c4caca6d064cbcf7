import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Three layers: pure parts (`unit`), built sites (`site`), a real browser (`browser`).
 * The last two build and serve real sites, so their files run one after another on small machines.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const slow = (groupOrder: number) => ({
  testTimeout: 120_000,
  hookTimeout: 300_000,
  fileParallelism: false,
  sequence: { groupOrder },
});

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.site.test.ts', '**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      { root, test: { name: 'site', include: ['{src,scripts}/**/*.site.test.ts'], ...slow(1) } },
      {
        root,
        test: {
          name: 'browser',
          include: ['{src,scripts}/**/*.browser.test.ts'],
          globalSetup: ['scripts/testing/global-setup.ts'],
          ...slow(2),
        },
      },
    ],
  },
});
