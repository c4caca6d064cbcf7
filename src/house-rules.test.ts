import { describe, expect, test } from 'vitest';
import { clockReading, printing, tooLong } from './test-support/house-rules.ts';
import { sourceFiles } from './test-support/source-files.ts';

const all = sourceFiles(/^((src|scripts)\/.*\.(ts|mjs|astro|css)|astro\.config\.mjs)$/);
const src = all.filter(({ path }) => /^src\/.*\.(ts|astro)$/.test(path));

describe('the source', () => {
  test('is found', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(src.some(({ path }) => path.endsWith('.astro'))).toBe(true);
  });

  test('has no file of more than 250 lines', () => {
    expect(tooLong(all)).toEqual([]);
  });

  test('does not print, save in integrations', () => {
    expect(printing(src)).toEqual([]);
  });

  test('gets the time as a parameter', () => {
    expect(clockReading(src)).toEqual([]);
  });
});

describe('the rules', () => {
  const file = (text: string, path = 'src/text/a.ts') => [{ path, text }];

  test('count lines', () => {
    expect(tooLong(file('a\n'.repeat(250)))).toEqual([]);
    expect(tooLong(file('a\n'.repeat(251)))).toEqual(['src/text/a.ts has 251 lines']);
  });

  test.each([
    `console.log(1)`,
    `if (x) console.log`,
    `const { a } = { a: () => console.log('b') }`,
  ])('see that %s prints', (text) => {
    expect(printing(file(text))).toEqual(['src/text/a.ts prints']);
    expect(printing(file(text, 'src/integrations/a.ts'))).toEqual([]);
    expect(printing(file(text, 'src/text/a.test.ts'))).toEqual([]);
    expect(printing(file(`<script>${text}</script>`, 'src/pages/a.astro'))).toHaveLength(1);
  });

  test.each([`// console.log(1)`, `'console.log'`, `console.error(1)`, `my.console.log(1)`])(
    'see that %s does not',
    (text) => {
      expect(printing(file(text))).toEqual([]);
    },
  );

  test.each([`new Date()`, `new Date`, `Date()`, `Date.now()`, `f(Date.now)`])(
    'see that %s reads the clock',
    (text) => {
      expect(clockReading(file(text))).toEqual(['src/text/a.ts reads the clock']);
    },
  );

  test.each([`new Date(0)`, `Date.UTC(2026, 1)`, `Date.parse(text)`, `// new Date()`, `now()`])(
    'see that %s does not',
    (text) => {
      expect(clockReading(file(text))).toEqual([]);
    },
  );
});
