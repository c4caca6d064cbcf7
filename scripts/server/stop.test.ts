import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startServer } from './index.ts';
import { stopServer } from './stop.ts';
import { ask, makeSwappingFolder } from './test-site.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function siteFolder() {
  const folder = await makeSwappingFolder();
  cleanups.push(folder.remove);
  await folder.swapIn({ 'index.html': 'Chào' });
  return folder.outDir;
}

describe('startServer', () => {
  const options = { base: '/', host: '127.0.0.1', port: 0 };

  it('says what to do when nothing has been built', async () => {
    await expect(startServer({ ...options, outDir: '/khong/co' })).rejects.toThrow(
      'Chưa có trang tin đã dựng ở «/khong/co». Hãy chạy trước: npm run build',
    );
  });

  it('says what to do when the port is taken', async () => {
    const outDir = await siteFolder();
    const first = await startServer({ ...options, outDir });
    cleanups.push(first.close);
    const port = Number(new URL(first.url).port);
    await expect(startServer({ ...options, outDir, port })).rejects.toThrow(
      `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình ấy, hoặc chọn cổng khác: PORT=${port + 1}`,
    );
  });

  it('does not wait for a connection that is kept alive', async () => {
    const server = await startServer({
      ...options,
      outDir: await siteFolder(),
    });
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => {
      socket.once('data', resolve).write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    });
    const start = performance.now();
    await server.close();
    await closed;
    expect(performance.now() - start).toBeLessThan(2000);
    await expect(ask(server.url, '/')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('stopServer', () => {
  it('lets a request under way finish', async () => {
    const server = createServer((_, response) => {
      response.write('một ');
      setTimeout(() => response.end('hai'), 300);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = ask(`http://127.0.0.1:${port}`, '/', {
      headers: { connection: 'keep-alive' },
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    await stopServer(server);
    expect((await answer).body.toString()).toBe('một hai');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
