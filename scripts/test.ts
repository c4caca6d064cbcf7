import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm test [-- files…]`: formatting and lint, then types, then every vitest layer; the first failure ends it. */
const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const bin = (name: string, file: string) =>
  join(dirname(require.resolve(`${name}/package.json`)), file);

const steps: readonly (readonly string[])[] = [
  [bin('@biomejs/biome', 'bin/biome'), 'check', '--config-path', 'scripts/biome.config.json'],
  [bin('astro', 'bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'],
  [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--config',
    'scripts/vitest.config.ts',
    ...process.argv.slice(2),
  ],
];

for (const step of steps) {
  const { status } = spawnSync(process.execPath, [...step], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
