import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from './index.ts';

/** For tests: what a small content folder holds. `{ link }` makes a symbolic link. */
export type SiteFiles = Record<string, string | Uint8Array | { link: string } | undefined>;

/** The present in all tests of rules: 1 November 2026, noon in Vietnam. */
export const NOW = Date.UTC(2026, 10, 1, 5);

const faultless: SiteFiles = {
  'sections.yaml': [
    '- { id: tin-hoat-dong, name: Tin hoạt động, description: Tin. }',
    '- { id: moi-truong, name: Thiên nhiên xứ Huế, description: Sông núi. }',
  ].join('\n'),
  'authors/cam-lai.yaml': 'name: Cẩm Lai\n',
  'authors/to-moi-truong.yaml': 'name: Tổ Môi trường\n',
};

/** An article that is right but for `fields`, which are YAML; `undefined` leaves a field out. */
export function article(
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

/** The body of `article()` without extra fields begins on this line. */
export const BODY_LINE = 8;

/** Writes a faultless folder with `files` put over it, checks it and returns `place: message` lines. */
export async function check(files: SiteFiles): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'check-'));
  try {
    for (const [path, content] of Object.entries({ ...faultless, ...files })) {
      if (content === undefined) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      if (typeof content === 'object' && 'link' in content)
        await symlink(content.link, join(root, path));
      else await writeFile(join(root, path), content);
    }
    const { findings } = await checkContent({ contentDir: root, now: NOW, shownRoot: 'content' });
    return findings.map(({ file, line, column, message }) =>
      [file.replace('content/', ''), line, column, ` ${message}`]
        .filter((it) => it !== undefined)
        .join(':'),
    );
  } finally {
    await rm(root, { recursive: true });
  }
}
