import type { JsonSchema } from './json-schema.ts';

/** A snippet of Visual Studio Code: https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export type Snippet = { scope: string; prefix: string[]; description: string; body: string[] };

const SCOPE = 'markdown,mdx';
/** Today, in a date's place. */
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
/** A list of choices that is longer is no help. */
const MOST_CHOICES = 20;
/** The house's order of an article's fields. */
const ORDER = ['title', 'date', 'author', 'section', 'tags', 'summary'];

/** Snippets for what authors write most, made of the article's schema. */
export function articleSnippets(schema: JsonSchema): Record<string, Snippet> {
  const { properties = {}, required = [] } = schema;
  const keys = [...new Set([...ORDER, ...required])];
  const { cover, corrections } = properties;
  const [firstLine = '', ...otherLines] = lines(corrections?.items?.properties ?? {});
  return {
    'Phiếu đầu bài': {
      scope: SCOPE,
      prefix: ['phieu', 'bai-moi'],
      description: 'Các trường đầu bài, đặt ở dòng đầu của tệp.',
      body: ['---', ...lines(pick(properties, keys)), 'draft: true', '---', '', '$0'],
    },
    'Ảnh bìa': {
      scope: SCOPE,
      prefix: ['bia'],
      description: cover?.description ?? '',
      body: ['cover:', ...lines(cover?.properties ?? {}).map((line) => `  ${line}`)],
    },
    'Đính chính': {
      scope: SCOPE,
      prefix: ['dinh-chinh'],
      description: corrections?.description ?? '',
      body: ['corrections:', `  - ${firstLine}`, ...otherLines.map((line) => `    ${line}`)],
    },
    'Ảnh có chú thích': {
      scope: SCOPE,
      prefix: ['anh'],
      description: 'Ảnh đứng một mình một đoạn, có chú thích.',
      body: [
        `![${stop(1, 'Trong ảnh có gì')}](./${stop(2, 'ten-anh.jpg')} "${stop(3, 'Chú thích.')} Ảnh: ${stop(4, 'họ tên')}")`,
      ],
    },
  };
}

/** A line for each field, with its value or, at a stop of the Tab key, the place to type or choose it. */
function lines(properties: Record<string, JsonSchema>): string[] {
  let stops = 0;
  return Object.entries(properties).map(([key, schema]) => {
    // Of all fields of an article only dates have a form that a pattern can tell.
    if (schema['pattern'] !== undefined) return `${key}: ${TODAY}`;
    stops += 1;
    const inList = schema['type'] === 'array';
    const known = ((inList ? schema.items : schema)?.anyOf ?? []).flatMap((one) => one.const ?? []);
    const choices = known.slice(0, MOST_CHOICES).map(escapeChoice).join(',');
    const value = choices === '' ? `$${stops}` : `\${${stops}|${choices}|}`;
    if (inList) return `${key}: [${value}]`;
    return choices === '' ? `${key}: "${value}"` : `${key}: ${value}`;
  });
}

function pick(properties: Record<string, JsonSchema>, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, properties[key] ?? {}]));
}

function stop(n: number, example: string): string {
  return `\${${n}:${example}}`;
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|$}]/g, '\\$&');
}
