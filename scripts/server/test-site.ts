import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path exactly as given: `fetch` would tidy up `..` and decode what is compressed. */
export function ask(
  url: string,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks) });
      });
    });
    asking.on('error', reject).end();
  });
}

/** Writes files into a folder that is made for them. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** A place for the output of several builds, which are swapped into `outDir` as `build` does it. */
export async function makeSwappingFolder() {
  const root = await mkdtemp(join(tmpdir(), 'server-'));
  const outDir = join(root, 'dist');
  return {
    outDir,
    async swapIn(files: Readonly<Record<string, string>>): Promise<void> {
      const [next, old] = [join(root, 'next'), join(root, 'old')];
      await writeFiles(next, files);
      await rename(outDir, old).catch(() => undefined);
      await rename(next, outDir);
      await rm(old, { recursive: true, force: true });
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
