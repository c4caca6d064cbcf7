import { posix } from 'node:path';
import { pictureUses } from '../content/picture-uses.ts';
import { offsetAt } from '../content/scalar-edit.ts';
import type { Content } from '../content/types.ts';
import { resolvePicture } from '../pictures/resolve-picture.ts';
import type { Edit, Fix } from '../types.ts';

/**
 * A new name for a picture, in the same folder, and for it in every text that shows the picture.
 * `undefined` when one of these texts names it in a way that is not surely found again.
 */
export function renameFix(content: Content, from: string, to: string): Fix | undefined {
  const edits: Edit[] = [];
  for (const use of pictureUses(content)) {
    const resolved = resolvePicture(use.url, use.from, content.paths);
    if (!('path' in resolved) || resolved.path !== from) continue;
    const source = content.texts.get(use.from) ?? '';
    const edit = addressEdit(source, offsetAt(source, use.place()), use.url, posix.basename(to));
    if (!edit) return undefined;
    if (!edits.some(({ path, start }) => path === use.from && start === edit.start)) {
      edits.push({ path: use.from, ...edit });
    }
  }
  return { edits, rename: { from, to } };
}

/** Where the address is written, with its last part to be replaced; `start` is where its use begins. */
function addressEdit(source: string, start: number, url: string, name: string) {
  const at = source.startsWith('![', start)
    ? (after(['](', '](<'], url, source, start) ?? after([']: ', ']: <'], url, source, 0))
    : after(
        [
          ...['image: ', 'image: "', "image: '", 'photo: ', 'photo: "', "photo: '"],
          ...['poster="', "poster='"],
        ],
        url,
        source,
        start,
      );
  if (at === undefined) return undefined;
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  return { start: at + folder.length, length: url.length - folder.length, text: name };
}

/** Where `url` first stands right behind one of the marks, from `start` on. */
function after(marks: string[], url: string, source: string, start: number): number | undefined {
  const places = marks.flatMap((mark) => {
    const at = source.indexOf(mark + url, start);
    return at < 0 ? [] : [at + mark.length];
  });
  return places.length > 0 ? Math.min(...places) : undefined;
}
