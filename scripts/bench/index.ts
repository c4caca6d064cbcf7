import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchmarkNames, chosenBenchmarks } from './shared/choose.ts';

/**
 * `npm run bench [-- name [arguments]]`: runs one benchmark, or all of them one after another.
 * A benchmark is a script in this folder that measures when it is started and exits with 1 when
 * a budget is exceeded; what benchmarks share lies in folders.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const [name, ...rest] = process.argv.slice(2);

try {
  for (const each of chosenBenchmarks(name, benchmarkNames(readdirSync(folder)))) {
    console.log(`\n── ${each} ──`);
    const { status } = spawnSync(process.execPath, [`${folder}${each}.ts`, ...rest], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
