import { createServer } from 'node:http';
import { join } from 'node:path';
import { statOf } from '../../server/site-folder.ts';
import { readerHandler } from './handler.ts';
import { listen, localHost } from './listen.ts';
import { openBrowser } from './open-browser.ts';

/** What the start script of an archive knows of its site. */
export interface ArchivedSite {
  readonly name: string;
  /** The base path that the site was built for, with a slash at both ends. */
  readonly base: string;
  /** The folder beside the script that holds the site. */
  readonly folder: string;
}

const oldestNode = 18;

/** Serves the site that lies in `home` on this machine, until the window is closed. */
export async function main({ name, base, folder }: ArchivedSite, home: string): Promise<void> {
  const version = process.versions.node;
  if (Number.parseInt(version, 10) < oldestNode) {
    return fail(
      `Máy này có Node.js ${version}, cần từ bản ${oldestNode}. Tải ở https://nodejs.org`,
    );
  }
  const outDir = join(home, folder);
  if (!(await statOf(join(outDir, 'index.html')))) {
    return fail(`Không thấy thư mục «${folder}» cạnh tệp này. Hãy giải nén cả tệp zip rồi mở lại.`);
  }
  try {
    const server = createServer(readerHandler({ outDir, base }));
    const url = `http://${localHost}:${await listen(server)}${base}`;
    console.log(`${name} đang mở ở ${url}`);
    console.log('Để yên cửa sổ này trong khi đọc. Đọc xong thì đóng lại, hoặc nhấn Ctrl+C.');
    openBrowser(url);
  } catch (error) {
    fail(`Không mở được: ${(error as Error).message}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
