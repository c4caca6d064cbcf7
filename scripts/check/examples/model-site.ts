import type { ExampleFile, ExampleSite } from '../types.ts';

/** The present in all examples: 1 November 2026, noon in Vietnam. */
export const EXAMPLE_NOW = Date.UTC(2026, 10, 1, 5);
/** Where an example's article lies. */
export const EXAMPLE_ARTICLE = 'articles/2026/bai-mau.md';

/** The files of a site without fault, its article aside. */
export const modelFiles: Readonly<Record<string, string>> = {
  'sections.yaml': [
    '- { id: tin-hoat-dong, name: Tin hoạt động, description: Tin. }',
    '- { id: moi-truong, name: Thiên nhiên xứ Huế, description: Sông núi. }',
    '',
  ].join('\n'),
  'authors/cam-lai.yaml': 'name: Cẩm Lai\n',
  'authors/to-moi-truong.yaml': 'name: Tổ Môi trường\n',
};

/** An article that is right but for `fields`, which are YAML; `undefined` leaves a field out. */
export function articleText(
  fields: Record<string, string | undefined> = {},
  body = 'Thân bài.',
): string {
  const all = {
    title: '"Tên bài"',
    date: '2026-10-05',
    author: 'cam-lai',
    tags: '[sông Hương]',
    section: 'moi-truong',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

/** All files of an example's site. */
export function siteOf({ front, body, files }: ExampleSite): Record<string, ExampleFile> {
  const own = front || body !== undefined ? { [EXAMPLE_ARTICLE]: articleText(front, body) } : {};
  const all: Record<string, ExampleFile | undefined> = { ...modelFiles, ...own, ...files };
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, file]) => (file === undefined ? [] : [[path, file]])),
  );
}
