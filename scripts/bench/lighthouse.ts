import { startAuditor } from './lighthouse/audit-page.ts';
import { failuresOf, type LighthouseResult, scoreRows, scoresOf } from './lighthouse/findings.ts';
import { settledRun } from './lighthouse/median.ts';
import { serveBuiltSite } from './shared/served-site.ts';
import { pagesOf, samplePages } from './shared/site-pages.ts';
import { formatTable } from './shared/table.ts';

/** `npm run bench -- lighthouse`: exits with 1 when a page scores less than 100 in anything. */
async function main(): Promise<void> {
  const { siteDir, server } = await serveBuiltSite();
  const auditor = await startAuditor();
  const results = new Map<string, LighthouseResult>();
  try {
    for (const page of samplePages(pagesOf(siteDir, new URL(server.url).pathname))) {
      if (process.stderr.isTTY) process.stderr.write(`Lighthouse: ${page}\n`);
      const url = new URL(page.slice(1), server.url).href;
      results.set(page, await settledRun(() => auditor.audit(url)));
    }
  } finally {
    auditor.close();
    await server.close();
  }
  console.log('Mỗi trang đo một lần; hiệu suất dưới 100 thì đo năm lần và lấy số giữa.');
  console.log(formatTable(scoreRows(results)));
  for (const [page, result] of results) {
    for (const failure of failuresOf(result)) console.log(`\n${page} ${failure}`);
    const below = [...scoresOf(result).values()].some((score) => score !== null && score < 100);
    if (below) process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
