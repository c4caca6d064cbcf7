import { type Ask, answerAsset, answerFile } from './answer-file.ts';
import { answerPage } from './answer-page.ts';
import { answerBundles, answerOwnBundles, answerSearchFile } from './answer-search.ts';
import type { Device } from './device.ts';
import { editionsOf } from './open-editions.ts';
import { patience } from './patience.ts';
import { route } from './route.ts';
import type { Shelves } from './store.ts';
import type { Upkeep } from './upkeep.ts';

/** What the worker works with. */
export interface WorkerParts extends Shelves {
  readonly device: Pick<Device, 'caches' | 'fetch'>;
  readonly origin: string;
  /** Called when there is something to do behind an answer, or to answer that is seldom asked. */
  readonly upkeep: () => Upkeep;
}

/** Is given what goes on behind an answer, which never rejects. */
type Behind = (work: Promise<void>) => void;

export interface OfflineWorker {
  /** The answer to a request; undefined where the browser is to go on by itself. */
  answer(request: Request, behind: Behind): Promise<Response> | undefined;
  /** The shelf was changed. */
  forget(): void;
}

/** The worker without its listeners. */
export function offlineWorker(parts: WorkerParts): OfflineWorker {
  const { device, base, origin, upkeep } = parts;
  const editions = editionsOf(parts);
  const patient = patience();

  /** Asks the network; undefined when there is no answer. */
  const askFor = (request: Request) => device.fetch(request).catch(() => undefined);

  /** Asks the network; a copy of what it brings goes to upkeep. */
  function askWith(request: Request, task: 'visit' | 'load', behind: Behind): Ask {
    return () => {
      const network = askFor(request);
      const copy = network.then((response) => (response?.ok ? response.clone() : undefined));
      behind(
        copy.then((response) => response && upkeep()[task](request.url, response)).catch(() => {}),
      );
      return network;
    };
  }

  function answer(request: Request, behind: Behind) {
    const found = route(request, { origin, base });
    const ask = () => askFor(request);
    const load = askWith(request, 'load', behind);
    switch (found.to) {
      case 'pass':
        return undefined;
      case 'page': {
        const network = askWith(request, 'visit', behind)();
        return answerPage(parts, editions, patient, network, request.url, found.path);
      }
      case 'bundles':
        return answerBundles(editions, patient, ask());
      case 'own-bundles':
        return answerOwnBundles(editions);
      case 'search-file':
        return answerSearchFile(editions, ask, found.path);
      case 'asset':
        return answerAsset(parts, editions, load, found.path);
      case 'file':
        return answerFile(parts, editions, patient, load, found.path, request.mode === 'navigate');
    }
  }

  return {
    // Whatever goes wrong here, it is as if there were no worker.
    answer: (request, behind) => answer(request, behind)?.catch(() => device.fetch(request)),
    forget: () => editions.forget(),
  };
}
