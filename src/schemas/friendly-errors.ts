import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';

/** What Zod hands to an error map: the issue with its input and the schema that raised it. */
export type RawIssue = z.core.$ZodRawIssue;

/** A fault in plain Vietnamese, and where in the data it is. */
export type FriendlyIssue = { path: (string | number)[]; message: string };

/** One issue can name several unknown keys; their sentences travel in one message, a line each. */
const BETWEEN_KEYS = '\n';

/**
 * The error map of one field: says in one or two Vietnamese sentences what is wrong and how to mend it.
 * It sits in the schema (`z.string({ error: friendly('title: "Tên bài"') })`), where Zod lets it
 * outrank the map of whoever parses: so the checker and Astro's own validation speak alike.
 * `example` is the field as an author would write it, key included.
 */
export function friendly(example: string): (issue: RawIssue) => string | undefined {
  return (issue) => {
    const name = fieldName(issue.path ?? []);
    switch (issue.code) {
      case 'invalid_type':
        return wrongType(name, issue, example);
      case 'too_small':
        return issue.origin === 'array'
          ? `${name} phải có ít nhất một mục. Viết: ${example}`
          : `${name} đang để trống. Viết: ${example}`;
      case 'too_big':
        return `${name} dài quá ${issue.maximum} ký tự (đang có ${String(issue.input).length}). Rút gọn lại`;
      case 'invalid_format':
        return `${name} chưa đúng dạng: "${String(issue.input)}". Viết: ${example}`;
      case 'invalid_value':
        return `${name} chỉ nhận một trong các giá trị: ${issue.values.join(', ')}. Viết: ${example}`;
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey(key, knownKeys(issue))).join(BETWEEN_KEYS);
      default:
        return undefined;
    }
  };
}

/** The faults in a failed parse, one for each thing to mend, in the order Zod found them. */
export function explain(error: z.ZodError): FriendlyIssue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    const sentences = issue.message.split(BETWEEN_KEYS);
    return issue.keys.map((key, i) => ({ path: [...path, key], message: sentences[i] ?? '' }));
  });
}

function unknownKey(key: string, known: string[]): string {
  const meant = nearest(key, known);
  const mend = meant
    ? `Có phải bạn muốn viết "${meant}"?`
    : `Các trường được dùng: ${known.join(', ')}`;
  return `"${key}" không phải là một trường được biết. ${mend}`;
}

function knownKeys(issue: RawIssue): string[] {
  const def = issue.inst?._zod.def as { shape?: Record<string, unknown> } | undefined;
  return Object.keys(def?.shape ?? {});
}

/** `"title"`, or `Mục thứ 2 của "tags"`, or `"cover" › "alt"` inside a group. */
function fieldName(path: readonly PropertyKey[]): string {
  const names = path.filter((part) => typeof part === 'string').map((part) => `"${part}"`);
  const last = path.at(-1);
  const name = names.join(' › ');
  if (typeof last !== 'number') return name || 'Nội dung tệp';
  return name ? `Mục thứ ${last + 1} của ${name}` : `Mục thứ ${last + 1}`;
}

function wrongType(
  name: string,
  { expected, input, path }: RawIssue & { code: 'invalid_type' },
  example: string,
): string {
  if (input === undefined) return `Thiếu ${name}. Thêm một dòng: ${example}`;
  if (input === null) return `${name} đang để trống. Viết: ${example}`;
  if (expected === 'string') return notText(name, path?.at(-1), input, example);
  if (expected === 'boolean') {
    return `${name} phải là true hoặc false, không có dấu ngoặc kép. Viết: ${example}`;
  }
  if (expected === 'array') {
    const ofText = typeof input === 'string' && !example.includes('{');
    const mended = ofText ? `${keyOf(example)}: [${input}]` : example;
    return `${name} phải là một danh sách. Viết: ${mended}`;
  }
  return `${name} phải là một nhóm trường có tên. Viết: ${example}`;
}

/** YAML reads `2026`, `1.5` and `true` as numbers and truth values unless they are quoted. */
function notText(
  name: string,
  key: PropertyKey | undefined,
  input: unknown,
  example: string,
): string {
  if (typeof input !== 'number' && typeof input !== 'boolean') {
    const found = Array.isArray(input) ? 'một danh sách' : 'một nhóm trường';
    return `${name} phải là chữ, không phải ${found}. Viết: ${example}`;
  }
  const found = typeof input === 'number' ? `số ${input}` : `giá trị đúng/sai ${input}`;
  const mended = typeof key === 'string' ? `${key}: "${input}"` : `"${input}"`;
  return `${name} đang được hiểu là ${found}, không phải chữ. Đặt trong dấu ngoặc kép: ${mended}`;
}

function keyOf(example: string): string {
  return example.slice(0, example.indexOf(':'));
}
