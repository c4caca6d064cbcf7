import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Three layers, one after another: pure parts (`unit`), built sites (`site`), a real browser
 * (`browser`). Only one build can run at a time, so the files of `site` wait for each other; those of
 * `browser` only read the one site that is served to them, and two at a time suit two cores.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const otherLayers = ['**/*.site.test.ts', '**/*.browser.test.ts', '**/node_modules/**'];
/** They replace modules, which another file in their process may have loaded already. */
const mocked = 'src/offline/{worker-*,upkeep,update-check}.test.ts';
const slow = { testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          sequence: { groupOrder: 1 },
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...otherLayers, mocked],
          // Pure parts keep nothing from one file to the next: a process for each would be for nothing.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'unit with mocks',
          sequence: { groupOrder: 1 },
          include: [mocked],
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['{src,scripts}/**/*.site.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          ...slow,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['{src,scripts}/**/*.browser.test.ts'],
          globalSetup: ['scripts/testing/global-setup.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          ...slow,
        },
      },
    ],
  },
});
