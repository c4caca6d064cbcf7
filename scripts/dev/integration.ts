import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../src/settings.ts';
import { checkContent } from '../check/index.ts';
import { answerFor, CHECK_PATH, type CheckAnswer, CONTENT_CHANGED } from './answer.ts';
import { contentPages } from './content-pages.ts';

type CheckerSettings = Pick<Settings, 'contentDir' | 'base' | 'now'>;

/**
 * What helps whoever edits: drafts and scheduled articles have pages, and each page shows what the
 * checker finds in the file behind it, again after each save. Only scripts/dev.ts asks for it, so a
 * build never hears of it.
 */
export function newsroomDesk(settings: CheckerSettings): AstroIntegration {
  const checker = watchedChecker(settings);
  return {
    name: 'newsroom-desk',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import '/scripts/dev/panel.ts';`);
        // See src/data/shows-unpublished.ts.
        updateConfig({ vite: { define: { SHOWS_UNPUBLISHED: 'true' } } });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(settings.contentDir);
        server.watcher.on('all', (_event, path) => {
          if (relative(settings.contentDir, path).split(sep)[0] === '..') return;
          checker.forget();
          server.ws.send(CONTENT_CHANGED);
        });
        server.middlewares.use((request, response, next) => {
          const path = askedPath(request, settings.base);
          if (path === undefined) next();
          else checker.about(path).then(json(response, 200), failed(response));
        });
      },
    },
  };
}

/** Reads the content anew only when something in it has changed, however many pages ask. */
function watchedChecker({ contentDir, now }: CheckerSettings) {
  const shownRoot = relative(process.cwd(), contentDir).split(sep).join('/') || '.';
  const read = () =>
    Promise.all([checkContent({ contentDir, now, shownRoot }), contentPages(contentDir, now)]);
  let known: ReturnType<typeof read> | undefined;
  return {
    forget() {
      known = undefined;
    },
    async about(address: string): Promise<CheckAnswer> {
      known ??= read();
      const [{ findings }, pages] = await known;
      return answerFor(address, findings, pages, shownRoot);
    },
  };
}

/** The page that is asked about, without the base path; undefined when something else is asked. */
function askedPath({ url = '/' }: IncomingMessage, base: string): string | undefined {
  // Vite may have taken the base path away already.
  const [path = '', query] = url.split('?');
  if (path !== `/${CHECK_PATH}` && path !== base + CHECK_PATH) return undefined;
  const page = new URLSearchParams(query).get('path') ?? '/';
  return page.startsWith(base) ? `/${page.slice(base.length)}` : page;
}

function json(response: ServerResponse, status: number) {
  return (body: object) => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  };
}

function failed(response: ServerResponse) {
  return (error: Error) => json(response, 500)({ fault: error.message });
}
