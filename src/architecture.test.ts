import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IMPORT_TABLE } from './test-support/import-table.ts';
import { importsOf } from './test-support/imports-of.ts';
import { sourceFiles } from './test-support/source-files.ts';
import { isTestCode, packageOf, violationsOf } from './test-support/violations.ts';

const files = sourceFiles(/^(src\/.*\.(ts|astro|mjs)|scripts\/.*\.(ts|mjs)|astro\.config\.mjs)$/);

describe('the source', () => {
  test('imports nothing that the table does not allow', () => {
    expect(violationsOf(files)).toEqual([]);
  });

  test('has no part without a line in the table', () => {
    const parts = files
      .filter(({ path }) => !isTestCode(path) && path.startsWith('src/'))
      .map(({ path }) => path.split('/')[1]);
    expect([...new Set(parts)].filter((part) => !part || !(part in IMPORT_TABLE))).toEqual([]);
  });

  test('imports only packages that package.json names', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = { ...manifest.dependencies, ...manifest.devDependencies };
    const unnamed = files.flatMap(({ path, text }) =>
      importsOf(path, text)
        .map(({ specifier = '', typeOnly }) => ({ name: packageOf(specifier) ?? '', typeOnly }))
        .filter(
          ({ name, typeOnly }) => name && !named[name] && !(typeOnly && named[`@types/${name}`]),
        )
        .map(({ name }) => `${path} imports ${name}`),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('the checker', () => {
  const violations = (path: string, text: string) => violationsOf([{ path, text }]);

  test.each([
    ['src/text/a.ts', `import { join } from 'node:path';`, 'node:path'],
    ['src/text/a.ts', `import type { A } from '../schemas/a.ts';`, '../schemas/a.ts'],
    ['src/text/a.ts', `import '../schemas/a.ts';`, '../schemas/a.ts'],
    ['src/text/a.ts', `export { a } from '../schemas/a.ts';`, '../schemas/a.ts'],
    ['src/text/a.ts', `export * from '../schemas/a.ts';`, '../schemas/a.ts'],
    ['src/text/a.ts', `const a = await import('../schemas/a.ts');`, '../schemas/a.ts'],
    ['src/text/a.ts', `const a = require('fs');`, 'fs'],
    ['src/text/a.ts', `type A = import('zod').ZodType;`, 'zod'],
    ['src/text/a.ts', `import(name);`, 'a module named at run time'],
    ['src/text/a/b.ts', `import '../../site.ts';`, '../../site.ts'],
    ['src/search/a.ts', `import { z } from 'zod';`, 'zod'],
    ['src/offline/a.ts', `import { getCollection } from 'astro:content';`, 'astro:content'],
    ['src/elements/a.ts', `import '../styles/a.css';`, '../styles/a.css'],
    ['src/feeds/a.ts', `import { a } from '../schemas/a.ts';`, '../schemas/a.ts'],
    ['src/feeds/a.ts', `import { type A } from '../schemas/a.ts';`, '../schemas/a.ts'],
    ['src/markdown/a.ts', `import '../pictures/encode.ts';`, '../pictures/encode.ts'],
    ['src/components/A.astro', `---\nimport '../layouts/B.astro';\n---\n`, '../layouts/B.astro'],
    ['src/components/A.astro', `<script>import 'zod';</script>`, 'zod'],
    ['src/components/A.astro', `<script is:inline>\nimport('zod');\n</script>`, 'zod'],
    ['src/data/a.ts', `import '../../scripts/a.ts';`, '../../scripts/a.ts'],
    ['src/data/a.ts', `import './test-support/a.ts';`, './test-support/a.ts'],
    ['src/data/a.ts', `import './a.test.ts';`, './a.test.ts'],
    ['src/new-part/a.ts', `import '../text/a.ts';`, '../text/a.ts'],
    ['astro.config.mjs', `import './scripts/build.ts';`, './scripts/build.ts'],
    ['scripts/a.ts', `import '../src/data/a.ts';`, '../src/data/a.ts'],
    ['scripts/a/b.ts', `import '../../src/components/a.ts';`, '../../src/components/a.ts'],
  ])('%s must not hold: %s', (path, text, specifier) => {
    expect(violations(path, text)).toEqual([`${path} imports ${specifier}`]);
  });

  test.each([
    ['src/text/a.ts', `import { b } from './b.ts';`],
    ['src/text/a.ts', `// import 'zod';\nconst a = "import 'zod'";`],
    ['src/schemas/a.ts', `import { z } from 'zod/v4';\nimport { fold } from '../text/fold.ts';`],
    ['src/feeds/a.ts', `import type { A } from '../schemas/a.ts';`],
    ['src/elements/a.ts', `import url from '../styles/a.css?url';`],
    ['src/pictures/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/components/A.astro', `---\nimport { x } from '../data/x.ts';\n---\n<p>import 'zod'</p>`],
    ['src/text/a.test.ts', `import 'node:fs'; import '../../scripts/a.ts';`],
    ['src/text/test-support/a.ts', `import 'node:fs';`],
    ['scripts/a/b.ts', `import '../c.ts'; import '../../src/text/a.ts';`],
  ])('%s may hold: %s', (path, text) => {
    expect(violations(path, text)).toEqual([]);
  });
});
