import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { readSettings, SettingsError } from '../src/settings.ts';
import { checkContent } from './check/index.ts';
import { textReport } from './check/reporters/text.ts';
import { newsroomDesk } from './dev/integration.ts';
import { editorHints } from './front-matter-schema/editor-hints.ts';

/**
 * `npm run dev`: editing with reload. Drafts and scheduled articles are at their addresses, what the
 * checker finds stands on the pages; search and social cards come from the last build.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
try {
  const settings = readSettings(process.env, root, Date.now);
  await dev({ root, integrations: [newsroomDesk(settings), editorHints(settings)] }).catch(
    async (error: Error) => {
      // Astro starts with no article whose fields it cannot read, and names the first; the checker all.
      const result = await checkContent(settings);
      const findings = result.findings.filter(({ severity }) => severity === 'error');
      if (findings.length === 0) throw error;
      console.error(
        textReport({ ...result, findings }, { colours: process.stderr.isTTY === true }),
      );
      console.error('Chưa mở được trang để soạn. Sửa các lỗi trên rồi chạy lại npm run dev.');
      process.exit(1);
    },
  );
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
