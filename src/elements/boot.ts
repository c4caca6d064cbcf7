/**
 * The only script that a page loads by itself. It must stay tiny (≤ 3 KB brotli with all that it
 * imports statically): whatever can wait for the reader's intent is imported by then.
 */
import { markOnArrival } from './arrival.ts';
import { CheckAlso } from './check-also.ts';
import { ReaderSettings } from './reader-settings.ts';
import { readOnDemand } from './reading.ts';
import { registerWorker } from './register-worker.ts';
import { openSearchOnDemand } from './search-open.ts';
import { ShareLinks } from './share-links.ts';
import { SiteSearch } from './site-search.ts';
import { openLightboxOnDemand } from './zoom.ts';

customElements.define('reader-settings', ReaderSettings);
customElements.define('share-links', ShareLinks);
customElements.define('check-also', CheckAlso);
customElements.define('site-search', SiteSearch);
openSearchOnDemand();
openLightboxOnDemand();
readOnDemand(markOnArrival());
registerWorker();
