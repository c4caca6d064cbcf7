import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { ArchivedSite } from './reader/main.ts';

const entry = 'archive-start';
const scripts = fileURLToPath(new URL('..', import.meta.url));

/** The start script of an archive: one module, not minified, that needs nothing but Node. */
export async function startScript(site: ArchivedSite): Promise<string> {
  const main = fileURLToPath(new URL('reader/main.ts', import.meta.url));
  const source = [
    `import { dirname } from 'node:path';`,
    `import { fileURLToPath } from 'node:url';`,
    `import { main } from ${JSON.stringify(main)};`,
    `main(${JSON.stringify(site)}, dirname(fileURLToPath(import.meta.url)));`,
  ];
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source.join('\n') : undefined),
      },
    ],
    build: {
      write: false,
      ssr: true,
      target: 'node18',
      minify: false,
      // Comments name the parts relative to this folder, wherever the build was started from.
      rolldownOptions: { cwd: scripts, input: entry, output: { format: 'es' } },
    },
  });
  const [output] = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (output?.type !== 'chunk') throw new Error('Không gói được kịch bản mở trang.');
  return output.code;
}
