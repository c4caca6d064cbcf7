import { spawnSync } from 'node:child_process';
import { pagefindCommand } from './pagefind.ts';
import { HOME_TITLES, OUT, type Peer } from './peer.ts';

const page = (body: string) => `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><title>{{ .Title }}</title></head>
  <body>${body}</body>
</html>
`;

/** The version of Hugo on the machine: `0.111.3`; undefined when there is none. */
export function hugoVersion(program = 'hugo'): string | undefined {
  const { stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}

/** Hugo with one layout and a home page: no lists of terms, no feeds. */
export function hugo(version: string): Peer {
  return {
    name: `Hugo ${version} + Pagefind`,
    articlesDir: 'content/articles',
    files: {
      'config.toml': `baseURL = "https://example.org/"
title = "Trang nhất"
languageCode = "vi"
disableKinds = ["taxonomy", "term", "section", "RSS", "sitemap", "404"]
`,
      'layouts/_default/single.html': page(
        '<main><h1>{{ .Title }}</h1><p>{{ .Params.date }} · {{ .Params.author }}</p>{{ .Content }}</main>',
      ),
      'layouts/index.html': page(
        `<ul>{{ range first ${HOME_TITLES} .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`,
      ),
    },
    commands: (dir) => [
      { program: 'hugo', args: ['--destination', OUT, '--buildFuture', '--quiet'], cwd: dir },
      pagefindCommand(dir),
    ],
  };
}
