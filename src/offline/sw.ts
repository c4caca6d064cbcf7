import { shelfChannel } from './library-types.ts';
import type { Upkeep } from './upkeep.ts';
import { offlineWorker } from './worker.ts';
import { scope } from './worker-scope.ts';

const { registration, clients } = scope;
const { origin, pathname: base } = new URL(registration.scope);

/**
 * Answers must not wait for code that only keeps and fetches things: that is a script of its own,
 * which comes with the installation and runs when there is something to do.
 */
function upkeep(): Upkeep {
  if (!scope.upkeep) scope.importScripts('sw-upkeep.js');
  if (!scope.upkeep) throw new Error('sw-upkeep.js');
  return scope.upkeep;
}

const worker = offlineWorker({
  device: { caches: () => caches, fetch: (request, init) => fetch(request, init) },
  base,
  origin,
  upkeep,
});

/** What the worker tells itself once it is active. */
const begin = 'bat-dau';

scope.addEventListener('install', (event) => {
  // Where the other script is missing this one is not installed, and the former worker goes on.
  event.waitUntil((async () => upkeep())());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(clients.claim());
  // Not waited for here: until this event is done with, every request of a page waits.
  registration.active?.postMessage(begin);
});

scope.addEventListener('message', (event) => {
  if (event.data === begin)
    event.waitUntil(
      upkeep()
        .begin()
        .catch(() => {}),
    );
});

scope.addEventListener('fetch', (event) => {
  const answer = worker.answer(event.request, (work) => event.waitUntil(work));
  if (answer) event.respondWith(answer);
});

new BroadcastChannel(shelfChannel).onmessage = worker.forget;
