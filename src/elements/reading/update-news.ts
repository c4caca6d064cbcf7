import type { LibraryStatus } from '../../offline/library-types.ts';
import { leastChoice } from '../../offline/manifest.ts';
import { isSameChoice } from '../../offline/shelf.ts';
import { smallUpdate } from '../../offline/update-check.ts';
import { formatBytes } from '../offline/format.ts';

/**
 * What a reader who took articles along is told when the site has a newer edition; nothing of one
 * that the worker brings without asking.
 */
export function updateNews(status: LibraryStatus, saveData: boolean): string | undefined {
  if (status.kind !== 'ready' || isSameChoice(status.choice, leastChoice)) return undefined;
  const bytes = status.update?.bytes;
  const isBrought = bytes !== undefined && bytes <= smallUpdate && !saveData;
  if (bytes === undefined || isBrought) return undefined;
  const size = bytes > 0 ? ` (${formatBytes(bytes)})` : '';
  return `Kho bài trên máy có bản mới${size}`;
}
