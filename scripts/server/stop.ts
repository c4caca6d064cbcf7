import type { Server } from 'node:http';

/** How long requests under way may take to finish: well within the 10 s that hosts wait. */
const graceMs = 4000;
const sweepMs = 50;

/** Takes no more connections, lets requests under way finish, and closes what then remains. */
export function stopServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // A connection whose request has just ended becomes idle only now: so look again and again.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close((error) => {
      clearInterval(sweep);
      clearTimeout(force);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
