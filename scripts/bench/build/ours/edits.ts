/**
 * What editors and programmers do between two builds, as changes of one file each. A change is told the
 * number of the run, so that no run finds its own result in a cache.
 */
export interface Edit {
  readonly name: string;
  /** The file in which folder; relative, with `/`. */
  readonly in: 'content' | 'project';
  readonly file: string;
  /** The file to begin from, when it is not `file` itself. */
  readonly from?: string;
  readonly change: (text: string, run: number) => string;
}

/** Newer than all generated articles, and not in the future of a build under measurement. */
export const LAST_DAY = '2026-12-31';

/** The component of our pages that is edited: every article shows it. */
const COMPONENT = 'src/components/AuthorBox.astro';

/** What the edits of a corpus are made on: its files, relative to the content folder. */
export interface EditTargets {
  /** An article as it lies on the disk. */
  readonly article: string;
  readonly author: string;
}

/**
 * An article of the newest year, since that is where editors work, and the first author: the same in
 * every run.
 *
 * @throws Error when the corpus has none.
 */
export function editTargets(files: readonly string[]): EditTargets {
  const like = (pattern: RegExp) => files.filter((file) => pattern.test(file)).toSorted();
  // One without a folder of its own: a copy elsewhere needs no picture.
  const article = like(/^articles\/\d{4}\/[^/]+\.md$/).at(-1);
  const author = like(/^authors\/[^/]+\.yaml$/)[0];
  if (article === undefined || author === undefined)
    throw new Error('The corpus has no article or no author to edit.');
  return { article, author };
}

/** One edit after which our build is measured again; `run` counts from 1. */
export function editsOf({ article, author }: EditTargets, run: number): Edit[] {
  return [
    { name: 'sửa một bài', in: 'content', file: article, change: withSentence },
    {
      name: 'thêm một bài',
      in: 'content',
      file: `articles/${LAST_DAY.slice(0, 4)}/bai-viet-them-lan-${run}.md`,
      from: article,
      change: asAnotherArticle,
    },
    { name: 'sửa một tác giả', in: 'content', file: author, change: withRole },
    { name: 'sửa một thành phần', in: 'project', file: COMPONENT, change: withElement },
  ];
}

/** The article with another sentence at its end. */
function withSentence(text: string, run: number): string {
  return `${text.trimEnd()}\n\nTòa soạn bổ sung một câu, lần thứ ${run}.\n`;
}

/** The article as the newest of all, under a title that no other has. */
function asAnotherArticle(text: string, run: number): string {
  return text
    .replace(/^title: .*$/m, `title: "Bài viết thêm vào giữa hai lần dựng, lần thứ ${run}"`)
    .replace(/^date: .*$/m, `date: ${LAST_DAY}`)
    .replace(/^updated: .*\n/m, '');
}

/** The author with another role, which stands under each of the author's articles. */
function withRole(text: string, run: number): string {
  const line = `role: Cộng tác viên, lần thứ ${run}`;
  return /^role: .*$/m.test(text)
    ? text.replace(/^role: .*$/m, line)
    : `${text.trimEnd()}\n${line}\n`;
}

/** The component with another element at its end. */
function withElement(text: string, run: number): string {
  return `${text.trimEnd()}\n<span hidden>${run}</span>\n`;
}
