import { shelfChannel } from '../../offline/library-types.ts';
import type { Support } from './facts.ts';
import { screenOf } from './screen-of.ts';
import { screenView } from './screen-view.ts';
import { librarySession, type SessionParts } from './session.ts';

/** Puts into `host`, in place of what it holds, what is on the device and what can be done about it. */
export function startLibrary(host: HTMLElement, parts: SessionParts, support: Support): void {
  const view = screenView((deed) => session.act(deed));
  const session = librarySession(parts, support, (facts) => view.update(screenOf(facts)));
  host.replaceChildren(view.element);
  if (support !== 'ok') return;
  session.reread().then(session.askNewest);
  new BroadcastChannel(shelfChannel).addEventListener('message', session.reread);
  for (const change of ['online', 'offline']) addEventListener(change, session.askNewest);
  // A page that comes back from the browser's memory has missed what happened meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && session.reread());
}
