import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { nearest } from '../text/nearest.ts';
import type { pageComponentNames } from './components.ts';

/** A component or an element as MDX reads it. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

type Name = (typeof pageComponentNames)[number];

/** Says what is wrong with a value, if anything is. */
type Judge = (value: string) => string | undefined;

interface ComponentRule {
  readonly attributes: Readonly<Record<string, Judge>>;
  readonly required?: readonly string[];
  /** How it is written, for whoever has it wrong. */
  readonly model: string;
  readonly children?: (element: JsxElement) => string | undefined;
  /** Whether it stands between paragraphs only. */
  readonly alone?: true;
}

const anyText: Judge = () => undefined;

const RULES: Readonly<Record<Name, ComponentRule>> = {
  Callout: {
    attributes: { kind: oneOf('note', 'tip', 'warning'), title: anyText },
    model: '<Callout kind="tip" title="Mẹo nhỏ">',
  },
  Quote: { attributes: { source: anyText }, model: '<Quote source="Tên sách">' },
  Gallery: {
    attributes: { title: anyText },
    model: '<Gallery title="Chùm ảnh">',
    children: picturesAlone,
    alone: true,
  },
  Video: {
    attributes: { src: httpsPage, title: anyText, poster: fileNearby, duration: clock },
    required: ['src', 'title', 'poster'],
    model: '<Video src="https://…" title="Tên video" poster="./anh.jpg" duration="3:05" />',
    children: nothing,
    alone: true,
  },
  Owner: { attributes: {}, model: '<Owner />' },
};

/**
 * What is wrong with the use of a component, in Vietnamese with its mend: an unknown, missing or
 * unusable attribute, or what it holds. Nothing is said of names that are no component, and of values
 * that are no text: those are refused elsewhere.
 */
export function componentFault(element: JsxElement): string | undefined {
  const { name } = element;
  if (name === null || !Object.hasOwn(RULES, name)) return undefined;
  const rule = RULES[name as Name];
  if (rule.alone && element.type === 'mdxJsxTextElement') {
    return `<${name}> phải đứng riêng, trên và dưới có dòng trống. Đưa nó ra khỏi đoạn văn`;
  }
  const given = literalAttributes(element);
  for (const [key, value] of given) {
    const fault = Object.hasOwn(rule.attributes, key)
      ? rule.attributes[key]?.(value)
      : unknownAttribute(key, Object.keys(rule.attributes));
    if (fault) return `<${name}>: ${fault}`;
  }
  const missing = rule.required?.find((key) => !given.get(key)?.trim());
  if (missing) return `<${name}> thiếu "${missing}". Viết: ${rule.model}`;
  return rule.children?.(element);
}

/** Attributes whose value is text, by name; one without a value counts as empty. */
export function literalAttributes({ attributes }: JsxElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const value = attribute.value ?? '';
    if (typeof value === 'string') found.set(attribute.name, value);
  }
  return found;
}

function unknownAttribute(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant) return `không có thuộc tính "${key}". Có phải bạn muốn viết "${meant}"?`;
  return `không có thuộc tính "${key}". ${known.length ? `Dùng được: ${known.join(', ')}` : 'Xóa nó'}`;
}

function oneOf(...values: readonly string[]): Judge {
  return (value) =>
    values.includes(value) ? undefined : `không có loại "${value}". Chọn một: ${values.join(', ')}`;
}

/** A page that a reader may be led to: encrypted, and without a name or password in its address. */
function httpsPage(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isFit = url?.protocol === 'https:' && !url.username && !url.password;
  if (isFit && /^https:\/\/[^\s\\]+$/.test(value)) return undefined;
  return `địa chỉ "${value}" không dùng được. Viết địa chỉ đầy đủ của trang có video, bắt đầu bằng https://`;
}

function fileNearby(value: string): string | undefined {
  if (/^\.{1,2}\/\S/.test(value)) return undefined;
  return `ảnh "${value}" phải là tệp cạnh bài. Viết: poster="./anh.jpg"`;
}

function clock(value: string): string | undefined {
  if (/^(?:\d{1,2}:[0-5]\d|[0-5]?\d):[0-5]\d$/.test(value)) return undefined;
  return `thời lượng "${value}" chưa đúng dạng. Viết phút:giây, ví dụ duration="3:05"`;
}

function nothing({ name, children }: JsxElement): string | undefined {
  return children.length > 0 ? `<${name}> không chứa gì. Viết: ${RULES.Video.model}` : undefined;
}

function picturesAlone({ name, children }: JsxElement): string | undefined {
  const isFit = children.length > 0 && (children as RootContent[]).every(holdsPictures);
  if (isFit) return undefined;
  return `Trong <${name}> chỉ đặt ảnh, mỗi ảnh một dòng: ![Trong ảnh có gì](./anh.jpg "Chú thích. Ảnh: …")`;
}

function holdsPictures(node: RootContent): boolean {
  return (
    node.type === 'paragraph' && node.children.every((child) => isPicture(child) || isGap(child))
  );
}

/** An image, in either form of Markdown. */
export function isPicture({ type }: PhrasingContent): boolean {
  return type === 'image' || type === 'imageReference';
}

function isGap(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
