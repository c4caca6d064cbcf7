import { fileURLToPath } from 'node:url';
import { readSettings } from '../src/settings.ts';
import { startServer } from './server/index.ts';

/** `npm run serve`: serves the built site until it is told to stop. */
async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const settings = readSettings(process.env, root, Date.now);
  const server = await startServer(settings);
  console.log(`Trang tin đang chạy ở ${server.url} (nhấn Ctrl+C để dừng)`);
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
