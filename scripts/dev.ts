import { fileURLToPath } from 'node:url';
import { dev } from 'astro';

/** `npm run dev`: editing with reload; search and social cards come from the last build. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
await dev({ root });
