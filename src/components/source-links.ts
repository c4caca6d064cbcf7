import type { Repository } from '../site.ts';

/** Pages of GitHub about one file of the content. */
export interface SourceLinks {
  /** Opens the file in the web editor, in a copy of the reader's own where they may not write. */
  readonly edit: string;
  /** Lists every commit that changed the file. */
  readonly history: string;
}

/**
 * @param file - its path below the content folder, with forward slashes.
 * @see https://docs.github.com/en/repositories/working-with-files/managing-files/editing-files
 */
export function sourceLinks({ url, branch, contentPath }: Repository, file: string): SourceLinks {
  const place = `${inAddress(branch)}/${inAddress(contentPath)}/${inAddress(file)}`;
  return { edit: `${url}/edit/${place}`, history: `${url}/commits/${place}` };
}

/** A path with each of its parts percent-encoded; a branch may have parts, too. */
function inAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
