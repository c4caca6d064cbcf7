import { browserDevice } from '../offline/device.ts';
import { library } from '../offline/library.ts';
import { giveUp } from './offline/give-up.ts';
import { startLibrary } from './offline/start-library.ts';
import { supportOf } from './offline/support.ts';
import { hasWorker, startWorker } from './offline/worker.ts';

/**
 * What is on the device and what can be taken: `<offline-library data-base="/">`. What it holds in
 * the HTML is for browsers in which no script runs, or not this one.
 */
export class OfflineLibrary extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base = '/' } = this.dataset;
    const device = browserDevice();
    const parts = {
      library: library(device, base),
      giveUp: () => giveUp({ device, base }),
      hasWorker: () => hasWorker(base),
      startWorker: () => startWorker(base),
      saveData: () => device.saveData(),
      reload: () => location.reload(),
    };
    startLibrary(this, parts, await supportOf(window));
  }
}
