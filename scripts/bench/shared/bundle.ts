import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a module that runs in the page, as production code, to `<folder>/<name>.js`. */
export async function bundle(module: URL, name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(module), formats: ['es'], fileName: () => `${name}.js` },
    },
  });
}
