import { request } from 'node:http';
import type { OfflineServer } from '../serve.ts';

const atOnce = 8;

/** Asks for addresses (relative to the root) as a browser does; what the server sends for them, in bytes. */
export async function weigh(server: OfflineServer, addresses: readonly string[]): Promise<number> {
  const end = server.record();
  const waiting = [...addresses];
  const ask = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await received(`${server.origin}/${next}`);
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  const transfers = await end(Number.POSITIVE_INFINITY);
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** `fetch` would keep connections, which the server's count would then take for one. */
function received(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };
    request(url, { headers, agent: false }, (response) => {
      response.resume().on('end', resolve).on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}
