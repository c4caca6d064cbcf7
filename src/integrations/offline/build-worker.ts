import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = (name: string) => fileURLToPath(new URL(`../../offline/${name}`, import.meta.url));
const scripts = { 'sw.js': source('sw.ts'), 'sw-upkeep.js': source('sw-upkeep.ts') };

/**
 * Writes the service worker as classic scripts: `sw.js`, and what it imports when there is something
 * to do behind its answers.
 *
 * @param entries - their modules, by the name of the script.
 */
export async function buildWorker(
  outDir: string,
  entries: Readonly<Record<string, string>> = scripts,
): Promise<void> {
  for (const [name, entry] of Object.entries(entries)) {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: false,
        // As old as browsers that unpack gzip by themselves, without which no pack can be read.
        target: 'es2022',
        minify: true,
        // A name for the format alone: nothing is exported.
        lib: { entry, formats: ['iife'], name: 'worker', fileName: () => name },
      },
    });
  }
}
