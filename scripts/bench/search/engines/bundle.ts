import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a module of this folder that runs in the page, as production code, to `<folder>/<name>.js`. */
export async function bundle(module: string, name: string, folder: string): Promise<void> {
  const entry = fileURLToPath(new URL(module, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
    },
  });
}
