import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from '../../../src/markdown/yaml.ts';
import type { Content } from '../content/types.ts';
import { mapLimited } from '../map-limited.ts';
import { inspectPicture } from '../pictures/inspect-picture.ts';
import { resolvePicture } from '../pictures/resolve-picture.ts';
import type { Rule } from '../types.ts';

/** Decoding is the costly part; libvips spreads one picture over threads by itself. */
const PICTURES_AT_ONCE = 2;

type Reference = Place & { file: string; from: string; url: string; alt?: string };

/** Every picture that is referred to lies beside its text, can be decoded and says what it shows. */
export const pictures: Rule = {
  id: 'pictures',
  async run({ content, report }) {
    const users = new Map<string, Reference[]>();
    for (const reference of referencesIn(content)) {
      const { file, line, column, url, alt } = reference;
      if (alt?.trim() === '') {
        const message = `Ảnh thiếu lời mô tả cho người không nhìn thấy. Viết: ![Trong ảnh có gì](${url})`;
        report({ file, line, column, message });
      }
      const resolved = resolvePicture(url, reference.from, content.paths);
      if ('fault' in resolved) report({ file, line, column, message: resolved.fault });
      else users.set(resolved.path, [...(users.get(resolved.path) ?? []), reference]);
    }
    await mapLimited([...users], PICTURES_AT_ONCE, async ([path, references]) => {
      const fault = await inspectPicture(path, await readFile(join(content.root, path)));
      if (!fault) return;
      for (const { file, line, column, url } of references) {
        report({ file, line, column, message: `Ảnh ${url}: ${fault}` });
      }
    });
  },
};

function* referencesIn(content: Content): Generator<Reference> {
  for (const { file, path: from, body, front, fields } of [...content.articles, ...content.pages]) {
    for (const image of body.images) yield { ...image, file, from };
    for (const { value: url, path } of fields.cover) {
      yield { ...front.lineOf(path), file, from, url };
    }
  }
  for (const { file, path: from, value, yaml } of content.authors) {
    if (value?.photo && yaml) yield { ...yaml.lineOf(['photo']), file, from, url: value.photo };
  }
}
