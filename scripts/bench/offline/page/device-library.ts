import { browserDevice } from '../../../../src/offline/device.ts';
import { library } from '../../../../src/offline/library.ts';
import type { LibraryWindow } from './library-window.ts';

/** In the page: what the site's own page for offline reading works with. */
Object.assign(window as unknown as LibraryWindow, { deviceLibrary: library(browserDevice(), '/') });
