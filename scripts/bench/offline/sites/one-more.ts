import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The day of the new article: after all others, before the moment that the builds count as now. */
const day = '2026-11-20';
/** Words that no other article has, to see whether it is found. */
export const newTitle = 'Thêm một bài cho phép đo ngoại tuyến';
const slug = 'them-mot-bai-cho-phep-do-ngoai-tuyen';

/** Where the new article will be, root-relative and without a base path. */
export const newAddress = `/2026/11/${slug}/`;

/** An article like another one, as the newest of all. */
export function oneMore(article: string): string {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(article) ?? [];
  // Pictures lie beside the article that was copied.
  const lines = front.split('\n').filter((line) => !/^(?:title|date|updated|cover):/u.test(line));
  const text = body.replace(/^!\[.*$/gmu, '');
  return `---\ntitle: ${newTitle}\ndate: ${day}\n${lines.join('\n')}\n---\n${text}`;
}

/** Adds an article to a content folder, like the given one. */
export async function addArticle(contentDir: string, like: string): Promise<void> {
  const file = join(contentDir, `articles/2026/${slug}.md`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, oneMore(like));
}
