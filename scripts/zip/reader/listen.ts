import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Only this machine may read along, and a browser takes what it has from here for what the machine
 * itself sends: service workers are allowed without https
 * (https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy).
 */
export const localHost = '127.0.0.1';

/** The same port each time if it can be had: what the reader keeps belongs to address and port. */
export const usualPorts: readonly number[] = [4848, 4849, 4850];

/** Listens on the first port that is free, else on any; returns which. */
export async function listen(server: Server, ports = usualPorts): Promise<number> {
  for (const port of [...ports, 0]) {
    try {
      server.listen(port, localHost);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (port === 0 || (code !== 'EADDRINUSE' && code !== 'EACCES')) throw error;
    }
  }
  throw new Error('unreachable');
}
