import { launchBrowser } from '../testing/browser.ts';
import { budgetRows, worstOf } from './budgets/limits.ts';
import { measureSite } from './budgets/measure-site.ts';
import { serveBuiltSite } from './shared/served-site.ts';
import { formatTable } from './shared/table.ts';

/** `npm run bench -- budgets`: what the heaviest articles cost; exits with 1 over a budget. */
async function main(): Promise<void> {
  const { siteDir, server } = await serveBuiltSite();
  const browser = await launchBrowser();
  try {
    const worst = worstOf(await measureSite(siteDir, server.url, browser));
    console.log(formatTable(budgetRows(worst)));
    if (worst.some(({ exceeds }) => exceeds)) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
