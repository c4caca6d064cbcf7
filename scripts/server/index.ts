import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { siteHandler } from './handler.ts';
import { statOf } from './site-folder.ts';
import { stopServer } from './stop.ts';

export interface ServerOptions {
  /** The folder of the built site. */
  readonly outDir: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

export interface RunningServer {
  /** The address of the site's home page, with the base path: `http://127.0.0.1:4321/`. */
  readonly url: string;
  /** Lets requests under way finish; at the latest after 4 s everything is closed. */
  close(): Promise<void>;
}

function listenFault(error: NodeJS.ErrnoException, { host, port }: ServerOptions): Error {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình ấy, hoặc chọn cổng khác: PORT=${port + 1} npm run serve`,
    EACCES: `Không được phép mở cổng ${port}. Chọn một cổng từ 1024 trở lên: PORT=4321 npm run serve`,
    EADDRNOTAVAIL: `Máy này không có địa chỉ «${host}». Sửa biến HOST, hoặc bỏ đi để dùng 127.0.0.1.`,
    ENOTFOUND: `Không tìm thấy máy «${host}». Sửa biến HOST, hoặc bỏ đi để dùng 127.0.0.1.`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence === undefined ? error : new Error(sentence, { cause: error });
}

/**
 * Serves a built site as a host of static sites does in production: headers from `_headers`,
 * redirects from `_redirects`, compression, the site's 404 page. A new build may replace the
 * folder at any time.
 *
 * @throws Error (Vietnamese) when there is no built site, or the port cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const outDir = resolve(options.outDir);
  const home = await statOf(join(outDir, 'index.html'));
  if (!home) {
    throw new Error(`Chưa có trang tin đã dựng ở «${outDir}». Hãy chạy trước: npm run build`);
  }
  const server = createServer(siteHandler({ outDir, base: options.base }));
  try {
    server.listen(options.port, options.host);
    await once(server, 'listening');
  } catch (error) {
    throw listenFault(error as NodeJS.ErrnoException, options);
  }
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}${options.base}`,
    close: () => stopServer(server),
  };
}
