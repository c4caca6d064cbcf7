import { placeAt } from '../content/place-at.ts';
import type { Content } from '../content/types.ts';
import { type HiddenCharacter, hiddenIn } from '../text/hidden.ts';
import { hiddenReferences } from '../text/references.ts';
import type { Rule } from '../types.ts';

/** Nothing in texts, fields and names of files that is there and cannot be seen. */
export const hiddenCharacters: Rule = {
  id: 'hidden-characters',
  severity: 'error',
  description:
    'Không có ký tự vô hình hay ký tự đảo chiều chữ trong bài, trong các trường và tên tệp',
  example: {
    wrong: { body: 'Sông\u200b Hương' },
    mend: { body: 'Sông Hương' },
  },
  check({ content, report }) {
    for (const [path, source] of content.texts) {
      const file = `${content.shownRoot}/${path}`;
      const hidden = content.traits.get(path)?.hidden ? hiddenIn(source) : [];
      for (const found of firstOfEachLine(hidden, source)) {
        const message = `Ở đây có ký tự không nhìn thấy ${found.name}. Xóa cả chữ đứng sát nó rồi gõ lại`;
        report({ file, ...placeAt(source, found.index), message });
      }
      if (!/\.mdx?$/.test(path)) continue;
      for (const { index, written, char } of hiddenReferences(source)) {
        if (char !== undefined && hiddenIn(`.${char}`).length === 0) continue;
        const message = `Mã ${written} là một ký tự không nhìn thấy. Xóa mã này`;
        report({ file, ...placeAt(source, index), message });
      }
    }
    for (const name of content.names) {
      const [found] = hiddenIn(`.${name}`);
      if (!found) continue;
      const message = `Tên tệp có ký tự không nhìn thấy ${found.name}. Đổi tên tệp`;
      report({ file: `${content.shownRoot}/${name}`, line: 1, message });
    }
    for (const { file, line, column, value } of escapedTexts(content)) {
      const [found] = hiddenIn(`.${value}`);
      if (!found) continue;
      const message = `Giá trị này có ký tự không nhìn thấy ${found.name}, viết bằng mã \\. Xóa mã ấy`;
      report({ file, line, column, message });
    }
  },
};

/** A line pasted from elsewhere may have dozens: one finding says where to look. */
function firstOfEachLine(found: HiddenCharacter[], source: string): HiddenCharacter[] {
  return found.filter(
    ({ index }, i) => i === 0 || source.slice(found[i - 1]?.index, index).includes('\n'),
  );
}

type FieldText = { file: string; line: number; column: number; value: string };

/** Texts of YAML files with a backslash in them: "\u200b" is plain in the file and hidden on the page. */
function* escapedTexts(content: Content): Generator<FieldText> {
  for (const { file, source, bodyStart, front } of [...content.articles, ...content.pages]) {
    if (source.slice(0, bodyStart).includes('\\')) yield* textsIn(front.data, file, front.lineOf);
  }
  const { authors, sections, glossary, redirects } = content;
  for (const { file, path, yaml } of [...authors, sections, glossary, redirects]) {
    const isEscaped = yaml && content.texts.get(path)?.includes('\\');
    if (isEscaped) yield* textsIn(yaml.data, file, yaml.lineOf);
  }
}

function* textsIn(
  data: unknown,
  file: string,
  lineOf: (path: (string | number)[]) => { line: number; column: number },
  path: (string | number)[] = [],
): Generator<FieldText> {
  if (typeof data === 'string') yield { file, ...lineOf(path), value: data };
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const inner = [...path, Array.isArray(data) ? Number(key) : key];
    if (!Array.isArray(data)) yield { file, ...lineOf(inner), value: key };
    yield* textsIn(value, file, lineOf, inner);
  }
}
