import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm start`: builds, and serves what was built. A failed build is not served. */
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const built = spawnSync(process.execPath, [script('build.ts')], { stdio: 'inherit' });
if (built.status === 0) await import('./serve.ts');
else process.exitCode = built.status ?? 1;
