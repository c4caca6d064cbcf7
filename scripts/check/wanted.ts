import type { Finding } from './types.ts';

/** Whether a path of the content folder is among those asked for, or in a folder that is. */
export function isWantedPath(path: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((it) => it === '' || path === it || path.startsWith(`${it}/`));
}

/** Whether a finding is about what was asked for, in messages called by `shownRoot`. */
export function wantedBy(only: readonly string[] | undefined, shownRoot: string) {
  return ({ file, about = [] }: Finding): boolean =>
    [file, ...about].some((it) => isWantedPath(it.slice(shownRoot.length + 1), only));
}
