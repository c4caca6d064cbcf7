import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../src/settings.ts';
import { editorFiles } from './front-matter-schema/files.ts';
import { readKnown } from './front-matter-schema/known.ts';

/**
 * `node scripts/front-matter-schema.ts`: makes the JSON Schemas and snippets in `.vscode/` anew, after
 * a change of `src/schemas`, or to bring the suggested sections, authors and tags up to date.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { contentDir } = readSettings(process.env, root, Date.now);
const known = await readKnown(contentDir);
const files = Object.entries(editorFiles(known));
for (const [path, value] of files) {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(value)}\n`);
  console.log(path);
}

// The house's formatter has the last word on how JSON is laid out.
const biome = join(
  dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
  'bin/biome',
);
const args = ['format', '--write', '--config-path', 'scripts/biome.config.json'];
const paths = files.map(([path]) => path);
const { status } = spawnSync(process.execPath, [biome, ...args, ...paths], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
