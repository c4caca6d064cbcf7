/**
 * What a Markdown file is known by, from its path below its folder with forward slashes:
 * `2023/ten-bai.md` and `2023/ten-bai/index.mdx` are both `2023/ten-bai`.
 */
export function entryId(file: string): string {
  return file.replace(/(\/index)?\.mdx?$/, '');
}

/** The last part of an entry's id, which stands in its address: `ten-bai` of `2023/ten-bai`. */
export function slugOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
