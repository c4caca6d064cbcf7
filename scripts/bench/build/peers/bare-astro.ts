import { join } from 'node:path';
import { packages } from '../ours/project-copy.ts';
import { pagefindCommand } from './pagefind.ts';
import { HOME_TITLES, OUT, type Peer } from './peer.ts';

const layout = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><slot /></body>
</html>
`;

const article = `---
import { getCollection, render } from 'astro:content';
import Page from '../layouts/Page.astro';

export async function getStaticPaths() {
  const entries = await getCollection('articles');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const { title, date, author } = entry.data;
---
<Page title={title}>
  <main><h1>{title}</h1><p>{String(date)} · {String(author)}</p><Content /></main>
</Page>
`;

const home = `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';

const entries = (await getCollection('articles')).sort((a, b) => (String(a.data.date) < String(b.data.date) ? 1 : -1));
---
<Page title="Trang nhất">
  <ul>{entries.slice(0, ${HOME_TITLES}).map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul>
</Page>
`;

/** Astro with a collection of files and two kinds of pages; its usual Markdown, pictures as they are. */
export function bareAstro(version: string): Peer {
  return {
    name: `Astro ${version} trơn + Pagefind`,
    articlesDir: 'articles',
    files: {
      'package.json': '{ "type": "module" }\n',
      'astro.config.mjs': `import { defineConfig, passthroughImageService } from 'astro/config';
export default defineConfig({
  outDir: '${OUT}',
  image: { service: passthroughImageService() },
});
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'articles' }) }),
};
`,
      'src/layouts/Page.astro': layout,
      'src/pages/[...id].astro': article,
      'src/pages/index.astro': home,
    },
    commands: (dir) => [
      {
        program: process.execPath,
        args: [join(packages, 'astro/bin/astro.mjs'), 'build'],
        cwd: dir,
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
      },
      pagefindCommand(dir),
    ],
  };
}
