import { join } from 'node:path';
import { packages } from '../ours/project-copy.ts';
import { pagefindCommand } from './pagefind.ts';
import { HOME_TITLES, OUT, type Peer } from './peer.ts';

const page = (title: string, body: string) => `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><title>${title}</title></head>
  <body>${body}</body>
</html>
`;

const article = page(
  '{{ title }}',
  '<main><h1>{{ title }}</h1><p>{{ date }} · {{ author }}</p>{{ content | safe }}</main>',
);

const home = page(
  'Trang nhất',
  `<ul>{% for item in collections.articles | newest %}<li><a href="{{ item.url }}">{{ item.data.title }}</a></li>{% endfor %}</ul>`,
);

/** Eleventy with one layout and a home page; Markdown without templates in it. */
export function eleventy(version: string): Peer {
  return {
    name: `Eleventy ${version} + Pagefind`,
    articlesDir: 'site/articles',
    files: {
      'package.json': '{ "type": "module" }\n',
      'eleventy.config.js': `export default function (config) {
  config.setUseGitIgnore(false);
  config.addPassthroughCopy('site/**/*.png');
  config.addFilter('newest', (items) => items.slice(-${HOME_TITLES}).reverse());
  config.addCollection('articles', (all) => all.getFilteredByGlob('site/articles/**/*.md'));
  return {
    dir: { input: 'site', output: '${OUT}', includes: '_includes' },
    templateFormats: ['md', 'njk'],
    markdownTemplateEngine: false,
  };
}
`,
      'site/_includes/article.njk': article,
      'site/articles/articles.json': '{ "layout": "article.njk" }\n',
      'site/index.njk': home,
    },
    commands: (dir) => [
      {
        program: process.execPath,
        args: [join(packages, '@11ty/eleventy/cmd.cjs'), '--quiet'],
        cwd: dir,
      },
      pagefindCommand(dir),
    ],
  };
}
