import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The module's name below the measurement's own address. */
export const libraryModule = 'thu-vien.js';

/** Bundles the library for a page, as production code, into the folder. */
export async function bundleLibrary(folder: string): Promise<void> {
  const entry = fileURLToPath(new URL('device-library.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => libraryModule },
    },
  });
}
